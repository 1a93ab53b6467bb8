import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
	/** The environment variable that names another program. */
	readonly variable: string;
	readonly programs: readonly string[];
	readonly debianPackage: string;
	/** What a person elsewhere is told, in one line. */
	readonly hint: string;
}

const windows = (path: string) =>
	['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
		process.env[name] ? [join(process.env[name], path)] : [],
	);

const known: Record<BrowserName, Known> = {
	chromium: {
		variable: 'CHROME_PATH',
		programs: [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/snap/bin/chromium',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/usr/bin/google-chrome',
			'/usr/bin/microsoft-edge',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			...windows('Chromium/Application/chrome.exe'),
			...windows('Google/Chrome/Application/chrome.exe'),
			...windows('Microsoft/Edge/Application/msedge.exe'),
		],
		debianPackage: 'chromium',
		hint: 'No Chromium found: install Chromium or Google Chrome, or set CHROME_PATH to its program, and run this again.',
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		programs: [
			'/usr/bin/firefox-esr',
			'/usr/bin/firefox',
			'/snap/bin/firefox',
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			...windows('Mozilla Firefox/firefox.exe'),
		],
		debianPackage: 'firefox-esr',
		hint: 'No Firefox found: install Firefox, or set FIREFOX_PATH to its program, and run this again.',
	},
};

/** The program of an installed browser, or undefined. `CHROME_PATH` and `FIREFOX_PATH` come first. */
export function findBrowser(name: BrowserName): string | undefined {
	const {variable, programs} = known[name];
	const wanted = process.env[variable];
	return wanted && existsSync(wanted) ? wanted : programs.find((program) => existsSync(program));
}

const isDebian = () =>
	existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

function install(debianPackage: string): void {
	const [command = 'apt-get', ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
	const run = (...words: string[]) =>
		spawnSync(command, [...before, ...words], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
		});
	console.log(`Fetching Debian's ${debianPackage} …`);
	run('update', '-qq');
	run('install', '-y', '-qq', debianPackage);
}

/**
 * The program of a browser; on Debian a missing one is fetched first (as root, or where sudo asks no password).
 * @throws Error with one line that says what to install.
 */
export function requireBrowser(name: BrowserName): string {
	const found = findBrowser(name);
	if (found) return found;
	if (isDebian()) install(known[name].debianPackage);
	const fetched = findBrowser(name);
	if (!fetched) throw new Error(known[name].hint);
	return fetched;
}
