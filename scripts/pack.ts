/** Zips the built extension for the stores. */
import webExt from 'web-ext';

/** Writes dist/jernih-TARGET.zip for each target. */
export async function pack(targets: readonly string[]): Promise<void> {
  for (const target of targets) {
    await webExt.cmd.build(
      { sourceDir: `dist/${target}`, artifactsDir: 'dist', filename: `jernih-${target}.zip`, overwriteDest: true },
      { showReadyMessage: false },
    );
  }
}
