import type {Context} from '../types.ts';
import {plainly} from './features.ts';
import type {Named} from './join.ts';

export type OwnContext = Pick<Context, 'writer' | 'policy'>;

/** Answers whether somebody is the writer, or only the name of a school or district, as the settings have them. */
export interface OwnNames {
	factOf(person: Named): 'writer' | 'writer-first' | 'writer-surname' | 'school-name' | undefined;
}

/** Every run of words of `text`: "West Genesee High" gives "west", "west genesee", "genesee high" and so on. */
function runsOf(text: string): string[] {
	const words = plainly(text).split(' ');
	const runs: string[] = [];
	words.forEach((_, from) => {
		for (let to = from + 1; to <= words.length; to++) runs.push(words.slice(from, to).join(' '));
	});
	return runs;
}

function read({writer, policy}: OwnContext): OwnNames {
	const own = plainly(writer.name);
	const [first = '', ...rest] = own.split(' ');
	const last = rest.at(-1);
	const whole = writer.schools
		.flatMap(({name, shortNames}) => [name, ...shortNames])
		.concat(policy.names.district, policy.names.offices);
	const schools = new Set([...whole.map(plainly), ...whole.flatMap(runsOf).filter((run) => run.length > 3)]);
	return {
		factOf({places}) {
			for (const {weighed} of places) {
				const {plain: name} = weighed;
				if (
					name === own ||
					name === last ||
					(last && (name === `${first[0]} ${last}` || name === `${first} ${last[0]}`))
				)
					return 'writer';
				if (last && name.endsWith(` ${last}`)) return 'writer-surname';
				// Somebody else may well share the writer's first name.
				if (name === first) return 'writer-first';
				if (schools.has(name)) return 'school-name';
			}
			return undefined;
		},
	};
}

const known = new WeakMap<object, OwnNames>();

/** The writer's and schools' names of a context; read once for each writer. */
export function ownNames(context: OwnContext): OwnNames {
	let names = known.get(context.writer);
	if (!names) {
		names = read(context);
		known.set(context.writer, names);
	}
	return names;
}
