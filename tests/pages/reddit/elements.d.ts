import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Custom = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
	readonly name?: string;
	readonly 'user-id'?: string;
};

declare global {
	namespace JSX {
		interface IntrinsicElements {
			'comment-composer-host': Custom;
			'faceplate-form': Custom;
			'faceplate-textarea-input': Custom;
			'r-post-form-submit-button': Custom;
			'shreddit-composer': Custom;
		}
	}
}
