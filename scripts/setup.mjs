/**
 * Makes a fresh machine ready: Node packages, and of what `--need=` names
 * (chromium, firefox, display) whatever is missing. Plain JavaScript, because
 * nothing is installed yet when it runs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * What may be needed: the commands that show it is there (one is enough), the variable that may name another
 * executable, and its packages, Debian's name before Ubuntu's.
 */
const programs = [
  {
    need: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    variable: 'CHROMIUM',
    packages: ['chromium', 'chromium-browser'],
  },
  { need: 'firefox', commands: ['firefox-esr', 'firefox'], variable: 'FIREFOX', packages: ['firefox-esr', 'firefox'] },
  { need: 'display', commands: ['Xvfb'], packages: ['xvfb'] },
  { need: 'display', commands: ['xdotool'], packages: ['xdotool'] },
];

/** @param {string} command */
function exists(command) {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

/** @param {string} sentence */
function say(sentence) {
  console.log(`• ${sentence}`);
}

function installPackages() {
  const stamp = 'node_modules/.package-lock.json';
  const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh) return;
  say('Installing the packages of package-lock.json.');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms.
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {readonly string[]} needs */
function installPrograms(needs) {
  const missing = programs.filter(
    ({ need, commands, variable }) =>
      needs.includes(need) && !(variable && process.env[variable]) && !commands.some(exists),
  );
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run([...apt, 'update', '-qq']);
  for (const { packages } of missing) {
    say(`Installing ${packages[0]} with apt-get.`);
    const install = [...apt, 'install', '-y', '-qq', '--no-install-recommends'];
    if (!packages.some((name) => run([...install, name]))) giveUp(packages[0] ?? '');
  }
}

/** @param {readonly string[]} argv */
function run([command = '', ...args]) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** @param {string} name */
function giveUp(name) {
  console.error(`Could not install ${name}: install it with your package manager, then run this again.`);
  process.exit(1);
}

installPackages();
const needs = process.argv.slice(2).flatMap((option) => option.match(/^--need=(.+)$/)?.[1]?.split(',') ?? []);
installPrograms(needs);
