import type {ComponentChildren} from 'preact';

interface ButtonProps {
	readonly children: ComponentChildren;
	readonly onPress: () => void;
	readonly look?: 'plain' | 'primary' | 'fix' | 'quiet' | 'link';
	/** A name for screen readers, where the words on the button do not say enough by themselves. */
	readonly name?: string | undefined;
	readonly testId?: string;
}

export function Button({children, onPress, look = 'plain', name, testId}: ButtonProps) {
	return (
		<button type="button" class={`button button-${look}`} onClick={onPress} aria-label={name} data-testid={testId}>
			{children}
		</button>
	);
}

interface ButtonLinkProps {
	readonly children: ComponentChildren;
	readonly href: string;
	readonly look?: 'plain' | 'primary' | 'quiet';
	/** Opens beside what is being written. */
	readonly newTab?: boolean;
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({children, href, look = 'plain', newTab}: ButtonLinkProps) {
	return (
		<a class={`button button-${look}`} href={href} {...(newTab && {target: '_blank', rel: 'noopener'})}>
			{children}
		</a>
	);
}
