/** The part of web-ext that the scripts use; it ships no types. */
declare module 'web-ext' {
  const webExt: {
    cmd: {
      build(params: object, options: { showReadyMessage: boolean }): Promise<{ extensionPath: string }>;
      lint(params: object, options: { shouldExitProgram: boolean }): Promise<unknown>;
    };
  };
  export default webExt;
}
