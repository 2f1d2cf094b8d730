/** Runs before the first paint, where `storage.sync` would answer too late: puts the remembered theme in place. */
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto';
