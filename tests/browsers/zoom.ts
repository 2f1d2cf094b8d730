/** A script for the extension's background, whose API zooms the tab in sight without any permission. */
export const zoomTab = (factor: number): string => `(globalThis.browser ?? chrome).tabs.setZoom(${factor})`;
