import type {Writer} from '../../rules/types.ts';

const school = (name: string, shortNames: readonly string[]) => ({
	name,
	shortNames,
	phones: [],
	addresses: [],
	handles: [],
});

/**
 * An invented writer for each built-in policy: the default settings of `npm run check`, the practice page and the tests.
 * By policy id.
 */
export const sampleWriters: Readonly<Record<string, Writer>> = {
	'nyc-doe': {
		name: 'Dana Whitfield',
		work: '7th grade science',
		schools: [school('M.S. 442 Carroll Gardens', ['M.S. 442', 'MS 442', '442', 'Carroll Gardens'])],
		emailDomains: ['schools.nyc.gov'],
		personalEmails: [],
	},
	'west-genesee': {
		name: 'Paul Orsini',
		work: 'high school band',
		schools: [school('West Genesee High School', ['West Genesee', 'West Gen', 'WG', 'WGHS'])],
		emailDomains: ['westgenesee.org'],
		personalEmails: [],
	},
	okcps: {
		name: 'Tasha Greene',
		work: '3rd grade',
		schools: [school('Adams Elementary School', ['Adams', 'Adams Elementary'])],
		emailDomains: ['okcps.org'],
		personalEmails: [],
	},
	'dudley-charlton': {
		name: 'Maureen Kelly',
		work: 'school counselor',
		schools: [school('Shepherd Hill Regional High School', ['Shepherd Hill', 'SHRHS', 'the Hill'])],
		emailDomains: ['dcrsd.org'],
		personalEmails: [],
	},
	moorhead: {
		name: 'Erik Halvorson',
		work: 'high school history, hockey coach',
		schools: [school('Moorhead High School', ['Moorhead High', 'Moorhead', 'MHS'])],
		emailDomains: ['moorheadschools.org'],
		personalEmails: [],
	},
};
