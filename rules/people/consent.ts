import type {Signals} from '../reading.ts';
import type {Context, Span} from '../types.ts';

const plain = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '');

/** What the settings say of a name: a standing yes or no of the family, or a name the person always allows. */
export function toldBefore(
	names: readonly string[],
	{permissions, allowed}: Pick<Context, 'permissions' | 'allowed'>,
): 'granted' | 'refused' | undefined {
	const written = new Set(names.map(plain));
	const about = permissions.filter((permission) => permission.about === 'name' && written.has(plain(permission.name)));
	if (about.some(({answer}) => answer === 'refused')) return 'refused';
	if (about.length > 0 || allowed.some((name) => written.has(plain(name)))) return 'granted';
	return undefined;
}

/** Sentences in which consent or approval for a name or a post is said to be given; those for a logo or only a tag don't count. */
export function consentSpans(signals: Signals): Span[] {
	const given = signals.of('consent').filter((signal) => signal.given);
	return given.filter(({about}) => !about.includes('logo') || about.includes('name'));
}
