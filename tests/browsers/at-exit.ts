/** Cleaning up when this process ends early: a failed test, Ctrl+C, a runner that loses patience. */

const cleanups = new Set<() => void>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `cleanup` (which must not wait for anything) when this process ends; answers with a function that forgets it. */
export function atExit(cleanup: () => void): () => void {
  if (cleanups.size === 0) listen();
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', runAll);
  for (const signal of signals) process.on(signal, endBySignal);
}

function unlisten(): void {
  process.off('exit', runAll);
  for (const signal of signals) process.off(signal, endBySignal);
}

function runAll(): void {
  for (const cleanup of [...cleanups].reverse()) cleanup();
  cleanups.clear();
}

function endBySignal(signal: NodeJS.Signals): void {
  runAll();
  unlisten();
  // Sent again, now with nobody listening, so that the parent sees what ended us.
  process.kill(process.pid, signal);
}
