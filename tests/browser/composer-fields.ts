/** A field of a fixture page, with what a test needs to know to write in it. */
export interface Field {
	readonly name: string;
	readonly url: string;
	readonly field: string;
	/** What the page calls the editor's own text. */
	readonly model: string;
	/** The key that begins a new line, not a send. */
	readonly newLine: string;
}

export const fields: readonly Field[] = [
	{
		name: 'Lexical, rich text',
		url: 'https://www.facebook.com/?open',
		field: '[role="dialog"] [data-lexical-editor]',
		model: 'post',
		newLine: 'Enter',
	},
	{
		name: 'Lexical, plain text',
		url: 'https://www.facebook.com/wrengrove/posts/1?lang=es',
		field: '[aria-label^="Comentar como"]',
		model: 'comment',
		newLine: 'Shift+Enter',
	},
	{
		name: 'Draft.js',
		url: 'https://x.com/compose/post',
		field: '[role="dialog"] [data-testid="tweetTextarea_0"]',
		model: 'modal0',
		newLine: 'Enter',
	},
	{
		name: 'React textarea in a shadow root',
		url: 'https://x.com/i/chat/1',
		field: '[data-testid="dm-composer-textarea"]',
		model: 'chat',
		newLine: 'Shift+Enter',
	},
	{name: 'React textarea', url: 'https://forum.example/', field: '#body', model: 'body', newLine: 'Enter'},
	{name: 'React input', url: 'https://forum.example/', field: '#title', model: 'title', newLine: ''},
	{name: 'plain contenteditable', url: 'https://blog.example/', field: '#editor', model: 'plain', newLine: 'Enter'},
];
export const withLines = fields.filter(({newLine}) => newLine !== '');
