import type {ComponentChildren} from 'preact';

interface NoticeProps {
	readonly tone?: 'plain' | 'good' | 'warn';
	readonly children: ComponentChildren;
	/** Said by screen readers when it appears. */
	readonly live?: boolean;
}

/** A few words set apart. */
export function Notice({tone = 'plain', children, live}: NoticeProps) {
	return (
		<div class={`notice notice-${tone}`} role={live ? 'status' : undefined}>
			<div>{children}</div>
		</div>
	);
}
