// The peers are installed in this folder by `npm run bench` only: what is used of them, for the type check without them.
declare module 'harper.js' {
	export class LocalLinter {
		constructor(options: {binary: unknown});
		setup(): Promise<void>;
		lint(text: string): Promise<readonly unknown[]>;
	}
}
declare module 'harper.js/binaryInlined' {
	export const binaryInlined: unknown;
}
declare module 'redact-pii' {
	export class SyncRedactor {
		redact(text: string): string;
	}
}
