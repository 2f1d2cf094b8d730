/** Runs before the first paint, where `storage.sync` would answer too late: puts the remembered look in place. */
import { applyRememberedLook } from '../reader/appearance.ts';

applyRememberedLook(document.documentElement);
