import {describe, expect, test} from 'vitest';
import {
	badge,
	browser,
	clean,
	comment,
	dialogEditor,
	model,
	open,
	ours,
	page,
	posted,
	question,
	risky,
	settle,
	soon,
	take,
	texts,
	withPages,
	write,
} from './guard-page.ts';
import {pageStateFrom, reload, stopBackground, stored} from './in-page.ts';

const chat = '[role=textbox][aria-label^=Message]';
const connected = () => page.evaluate(() => window.__connected);

withPages();

describe('a first press, before anything was typed', () => {
	const filled = encodeURIComponent(risky);

	test('of a draft that a link filled in is held', async () => {
		await open(`https://www.facebook.com/?open&text=${filled}`);
		await page.locator('[role=dialog] [aria-label=Post]').click();
		await ours.until('dialog', question);
		expect(await posted()).toEqual([]);
		await ours.press('button', /^Post anyway$/);
		await soon(texts).toEqual([risky]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});

	test('on X too, by keyboard on the button', async () => {
		await open(`https://x.com/home?text=${filled}`);
		await page.locator('[data-testid=tweetButtonInline]').focus();
		await page.keyboard.press('Enter');
		await ours.until('dialog', question);
		expect(await posted()).toEqual([]);
	});

	test('of a clean draft goes out once', async () => {
		await open(`https://x.com/home?text=${encodeURIComponent(clean)}`);
		await page.locator('[data-testid=tweetButtonInline]').click();
		await soon(texts).toEqual([clean]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});
});

describe('a post in two steps', () => {
	test('is asked about once, where the text still can be changed', async () => {
		await open('https://www.facebook.com/?open&next');
		await write(dialogEditor, risky);
		await page.locator('[role=dialog] [aria-label=Next]').click();
		await ours.until('dialog', question);
		await ours.press('button', /^Post anyway$/);
		await page.locator('[role=dialog] [role=dialog] [aria-label=Post]').click();
		await soon(texts).toEqual([risky]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});
});

describe('what was settled', () => {
	test('a fix from the question changes the draft, and the draft can go out', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, 'My student Maya Torrelson sang today.');
		await page.locator('[role=dialog] [aria-label=Post]').click();
		await ours.press('button', /Student A/);
		await soon(() => model('post')).toBe('My student Student A sang today.');
		expect(await posted()).toEqual([]);
		await ours.press('button', /^Post it$/);
		await soon(texts).toEqual(['My student Student A sang today.']);
	});

	test('hidden for this draft is not asked again after an edit elsewhere, and asked again in the next', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		const named = 'My student Maya Torrelson sang today.';
		await write(comment, named);
		await page.keyboard.press('Enter');
		await ours.until('dialog', question);
		while (await ours.has('button', /^Hide in this draft$/)) {
			await ours.press('button', /^Hide in this draft$/);
			await page.waitForTimeout(100);
		}
		await page.keyboard.press('Escape');
		await ours.until('dialog', /./, false);
		await page.keyboard.type(' Bravo!');
		await page.keyboard.press('Enter');
		await soon(texts).toEqual([`${named} Bravo!`]);
		await page.keyboard.type(named);
		await page.keyboard.press('Enter');
		await ours.until('dialog', question);
		expect(await posted()).toHaveLength(1);
	});
});

describe('a card', () => {
	test('opens on a marked word, and its fix goes into the editor', async () => {
		await open('https://x.com/home');
		const editor = '[data-testid=primaryColumn] [data-testid=tweetTextarea_0]';
		await write(editor, 'My student Maya Torrelson sang today.');
		await soon(badge).toBe('1');
		const word = await page.locator(editor).evaluate((field) => {
			const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
			const text = walker.nextNode();
			if (!text) throw new Error('The editor is empty.');
			const range = document.createRange();
			range.setStart(text, 13);
			range.setEnd(text, 15);
			const {x, y, width, height} = range.getBoundingClientRect();
			return {x: x + width / 2, y: y + height / 2};
		});
		await page.mouse.click(word.x, word.y);
		await ours.press('button', /Student A/);
		await soon(() => model('inline0')).toBe('My student Student A sang today.');
		await soon(badge).toBe('');
		await page.keyboard.press('Control+z');
		await soon(() => model('inline0')).toBe('My student Maya Torrelson sang today.');
		await soon(badge).toBe('1');
	});
});

describe('the page and Chalkline', () => {
	test('a page that takes away what it doesn’t know keeps nobody from posting', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await page.evaluate(() => {
			const clear = () => document.querySelector('chalk-line')?.remove();
			new MutationObserver(clear).observe(document.documentElement, {childList: true, subtree: true});
		});
		await page.locator(comment).first().click();
		await page.keyboard.type(risky);
		await soon(badge).toBe('2');
		await soon(async () => {
			await page.keyboard.press('Enter');
			return texts();
		}).toEqual([risky]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});

	test('nothing is said to the page, and no event of the page stops the checker', async () => {
		const fresh = await browser.context.newPage();
		await fresh.addInitScript(() => {
			Object.assign(window, {heard: []});
			window.addEventListener('message', ({data}) => (window as unknown as {heard: unknown[]}).heard.push(data));
		});
		await fresh.goto('https://www.facebook.com/wrengrove/posts/1');
		await take(fresh);
		await write(comment, risky);
		await page.evaluate(
			(id) => {
				for (const name of ['watcher', 'checker']) {
					const detail = {contentScriptName: name, messageId: 'another'};
					document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:content-script-started`, {detail}));
				}
			},
			new URL(await browser.origin()).host,
		);
		await page.keyboard.press('Enter');
		await ours.until('dialog', question);
		expect(await page.evaluate(() => (window as unknown as {heard: unknown[]}).heard)).toEqual([]);
	});

	test('a script of the page can neither read the question nor answer it', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, risky);
		await page.locator('[role=dialog] [aria-label=Post]').click();
		await ours.until('dialog', question);
		const seen = await page.evaluate(() => {
			const host = document.querySelector('chalk-line');
			if (!host) throw new Error('Chalkline is not there.');
			for (let y = 0; y < innerHeight; y += 12) {
				for (let x = 0; x < innerWidth; x += 24) {
					const at = {bubbles: true, composed: true, clientX: x, clientY: y};
					const hit = document.elementFromPoint(x, y);
					if (hit !== host) continue;
					hit.dispatchEvent(new MouseEvent('click', at));
				}
			}
			host.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
			return {root: host.shadowRoot, text: host.textContent};
		});
		expect(seen).toEqual({root: null, text: ''});
		await settle();
		expect(await ours.has('dialog', question)).toBe(true);
		expect(await posted()).toEqual([]);
	});

	test('the popup is told the same findings, also after the background was stopped', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		await soon(badge).toBe('2');
		const popup = await browser.context.newPage();
		await popup.goto(`${await browser.origin()}/popup.html`);
		const stateOf = () => pageStateFrom(popup, 'https://www.facebook.com/wrengrove/posts/1');
		const before = await stateOf();
		expect(before).toMatchObject({
			status: 'checking',
			site: 'facebook',
			handle: '100000000000042',
			account: 'personal',
		});
		expect(before.findings.map(({excerpt}) => excerpt)).toEqual([
			'Maya Torrelson',
			expect.stringContaining('failed her math test'),
		]);
		await stopBackground(popup);
		expect(await stateOf()).toEqual(before);
		await popup.close();
	});

	test('switching the account changes what is said, and is remembered', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		await page.keyboard.press('Enter');
		await ours.until('dialog', question);
		await ours.press('radio', /Professional/);
		const worker = await browser.background();
		await soon(async () => (await stored(worker)).accounts).toEqual([
			{site: 'facebook', handle: '100000000000042', name: 'Robin Castellano', type: 'professional'},
		]);
	});
});

describe('several composers', () => {
	test('a comment and a chat on one page keep to themselves', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		await soon(badge).toBe('2');
		await write(chat, clean);
		await page.keyboard.press('Enter');
		await soon(texts).toEqual([clean]);
		await page.locator(comment).first().click();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await ours.until('dialog', question);
		expect(await posted()).toHaveLength(1);
	});

	test('one press on X posts a thread: every post of it is judged', async () => {
		await open('https://x.com/compose/post');
		await write('[role=dialog] [data-testid=tweetTextarea_0]', clean);
		await page.locator('[data-testid=addButton]').click();
		await write('[role=dialog] [data-testid=tweetTextarea_1]', risky);
		await page.locator('[data-testid=tweetButton]').click();
		await ours.until('dialog', question);
		expect(await posted()).toEqual([]);
		await ours.press('button', /^Post anyway$/);
		await soon(texts).toEqual([`${clean}\n\n${risky}`]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});
});

describe('leaving', () => {
	test('a closed composer takes its chip and its findings along', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, risky);
		await soon(badge).toBe('2');
		await page.locator('[role=dialog] [aria-label=Close]').click();
		await soon(badge).toBe('');
		await ours.until('button', /^Chalkline/, false);
	});

	test('a page that changes without a load: the new composer is checked for itself', async () => {
		await open('https://x.com/home');
		await write('[data-testid=primaryColumn] [data-testid=tweetTextarea_0]', risky);
		await soon(badge).toBe('2');
		await page.locator('[data-testid=SideNav_NewTweet_Button]').click();
		await page.locator('[role=dialog] [data-testid=tweetTextarea_0]').click();
		await soon(badge).toBe('');
		await page.keyboard.type(clean);
		await page.keyboard.press('Control+Enter');
		await soon(texts).toEqual([clean]);
		await page.locator('[data-testid=tweetButtonInline]').click();
		await ours.until('dialog', question);
		expect(await posted()).toHaveLength(1);
	});

	test('another page starts afresh', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, risky);
		await soon(badge).toBe('2');
		await page.goto('https://www.facebook.com/wrengrove/posts/1');
		await soon(badge).toBe('');
	});
});

describe('requests', () => {
	const people = [
		{
			site: 'Facebook',
			url: 'https://www.facebook.com/maya.torrelson',
			ask: '[aria-label="Add Friend Maya Torrelson"]:not([aria-hidden])',
		},
		{site: 'X', url: 'https://x.com/mayatorrelson', ask: '[data-testid="1790000000000000001-follow"]'},
	];
	for (const {site, url, ask} of people) {
		test(`asking a student on ${site} is held, and goes out once`, async () => {
			await open(url);
			await page.locator(ask).click();
			await ours.until('dialog', /Maya Torrelson/);
			expect(await connected()).toEqual([]);
			await ours.press('button', /anyway$/i);
			await soon(connected).toEqual([{person: 'Maya Torrelson', action: 'ask'}]);
			await settle();
			expect(await connected()).toHaveLength(1);
		});
	}

	test('declining is nobody’s business', async () => {
		await open('https://www.facebook.com/friends/requests');
		await page.locator('[aria-label=Delete]').first().click();
		await soon(connected).toEqual([{person: 'Maya Torrelson', action: 'decline'}]);
	});
});

// Last: it takes the extension away from the browser.
test('an updated extension leaves its old pages alone', async () => {
	await open('https://www.facebook.com/wrengrove/posts/1');
	await write(comment, risky);
	await ours.until('button', /^Chalkline/);
	await reload(await browser.background());
	// The first thing that happens in the page takes it away.
	await page.waitForTimeout(1000);
	await page.mouse.move(300, 300);
	await page.mouse.move(600, 200);
	await ours.until('button', /^Chalkline/, false);
	await page.keyboard.type(' Ok');
	await soon(() => model('comment')).toBe(`${risky} Ok`);
});
