import { expect, test } from 'vitest';
import { storageProblem } from './storage-problem.ts';

test.each([
  ['QUOTA_BYTES quota exceeded', 'storageQuota'],
  ['MAX_ITEMS quota exceeded', 'storageQuota'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'storageQuota'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'storageBusy'],
  ['An unexpected error occurred', 'storageFailed'],
])('%s', (error, message) => expect(storageProblem(new Error(error))).toBe(message));
