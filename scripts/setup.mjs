/**
 * Makes a fresh machine ready: Node packages, and with `--browsers` whatever
 * of Chromium, Firefox and a virtual display is missing. Plain JavaScript,
 * because nothing is installed yet when it runs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Debian and Ubuntu packages by the commands that show they are there; one of each row's commands is enough. */
const programs = [
  {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    pkg: 'chromium',
    needs: 'chromium',
  },
  { commands: ['firefox-esr', 'firefox'], pkg: 'firefox-esr', needs: 'firefox' },
  { commands: ['Xvfb'], pkg: 'xvfb', needs: 'display' },
  { commands: ['xdotool'], pkg: 'xdotool', needs: 'display' },
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
  const missing = programs.filter(({ commands, needs: need }) => needs.includes(need) && !commands.some(exists));
  if (missing.length === 0) return;
  const names = missing.map(({ pkg }) => pkg);
  say(`Installing ${names.join(', ')} with apt-get.`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  if (!exists('apt-get') || (asRoot.length > 0 && !exists('sudo'))) giveUp(names);
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run([...apt, 'update', '-qq']);
  if (!run([...apt, 'install', '-y', '-qq', '--no-install-recommends', ...names])) giveUp(names);
}

/** @param {readonly string[]} argv */
function run([command = '', ...args]) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** @param {readonly string[]} names */
function giveUp(names) {
  console.error(`Could not install ${names.join(', ')}: install them with your package manager, then run this again.`);
  process.exit(1);
}

installPackages();
const wanted = process.argv.slice(2).flatMap((option) => option.match(/^--need=(.+)$/)?.[1]?.split(',') ?? []);
installPrograms(wanted);
