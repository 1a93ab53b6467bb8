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
	texts,
	withPages,
	write,
} from './guard-page.ts';
import {openFindings} from './in-page.ts';

withPages();

describe('keys', () => {
	test('an Enter that picks from a list of people sends nothing and asks nothing', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, 'My student Maya Torrelson, says @Dan');
		await page.keyboard.press('Enter');
		await soon(() => model('comment')).toContain('Dana Whitlock');
		expect(await ours.has('dialog', question)).toBe(false);
		expect(await posted()).toEqual([]);
	});

	test('Shift+Enter is a line break', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		await page.keyboard.press('Shift+Enter');
		await page.keyboard.type('More.');
		await soon(() => model('comment')).toBe(`${risky}\nMore.`);
		expect(await ours.has('dialog', question)).toBe(false);
	});

	test('Enter in the post dialog is a line break', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, risky);
		await page.keyboard.press('Enter');
		await page.keyboard.type('More.');
		await soon(() => model('post')).toBe(`${risky}\nMore.`);
	});

	test('a key held down opens one question and answers nothing', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		for (let times = 0; times < 6; times += 1) await page.keyboard.down('Enter');
		await page.keyboard.up('Enter');
		await settle();
		expect(await ours.has('dialog', question)).toBe(true);
		expect(await posted()).toEqual([]);
		expect(await model('comment')).toBe(risky);
	});

	test('an Enter that ends a composition sends nothing', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		const session = await page.context().newCDPSession(page);
		await session.send('Input.imeSetComposition', {text: 'にほん', selectionStart: 3, selectionEnd: 3});
		await session.send('Input.dispatchKeyEvent', {
			type: 'keyDown',
			key: 'Enter',
			code: 'Enter',
			windowsVirtualKeyCode: 229,
		});
		await settle();
		expect(await ours.has('dialog', question)).toBe(false);
	});
});

describe('pointers', () => {
	test('a press that leaves the button before it is let go asks nothing', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, risky);
		await page.locator('[role=dialog] [aria-label=Post]').hover();
		await page.mouse.down();
		await page.mouse.move(20, 700);
		await page.mouse.up();
		await settle();
		expect(await ours.has('dialog', question)).toBe(false);
		expect(await posted()).toEqual([]);
	});

	test('a script of the page that presses its own button is held as well', async () => {
		await open('https://x.com/home');
		await write('[data-testid=primaryColumn] [data-testid=tweetTextarea_0]', risky);
		await page.locator('[data-testid=tweetButtonInline]').evaluate((button: HTMLElement) => button.click());
		await ours.until('dialog', question);
		expect(await posted()).toEqual([]);
	});
});

describe('fingers', () => {
	async function tap(selector: string): Promise<void> {
		const box = await page.locator(selector).boundingBox();
		if (!box) throw new Error(`${selector} is not on screen.`);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setTouchEmulationEnabled', {enabled: true});
		const point = {x: box.x + box.width / 2, y: box.y + box.height / 2};
		await session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [point]});
		await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
	}

	test('a tap is held, and goes out once', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, risky);
		await tap('[role=dialog] [aria-label=Post]');
		await ours.until('dialog', question);
		await settle();
		expect(await posted()).toEqual([]);
		await ours.press('button', /^Post anyway$/);
		await soon(texts).toEqual([risky]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});

	test('a tap on a clean draft goes out once', async () => {
		await open('https://www.facebook.com/?open');
		await write(dialogEditor, clean);
		await tap('[role=dialog] [aria-label=Post]');
		await soon(texts).toEqual([clean]);
		await settle();
		expect(await posted()).toHaveLength(1);
	});
});

describe('the keyboard', () => {
	test('a command opens the list and takes the keyboard along; Escape brings it back', async () => {
		await open('https://www.facebook.com/wrengrove/posts/1');
		await write(comment, risky);
		await soon(badge).toBe('2');
		await openFindings(await browser.background());
		await ours.until('button', /Maya Torrelson/);
		await page.keyboard.press('Escape');
		await ours.until('button', /Maya Torrelson/, false);
		await page.keyboard.type(' Ok');
		await soon(() => model('comment')).toBe(`${risky} Ok`);
	});
});
