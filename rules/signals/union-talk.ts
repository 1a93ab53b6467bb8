import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** `union`: unions, bargaining and working conditions; `public`: matters the public decides: budgets, boards, votes, laws. */
export type UnionTalkSort = 'union' | 'public';

/** Unions, bargaining, pay, hours, staffing. */
export const unionWords =
	/\b(?:unions?|union members?|local \d{1,4}|UFT|AFT|NEA|NYSUT|NYSTA|MTA|DCTA|OEA|OKCAFT|Education Minnesota|EdMN|WGTA|DC ?37|SEIU|AFSCME|teachers' association|teachers association|unit [A-E]|bargaining|negotiat(?:e|es|ed|ing|ions?|or)|contracts? (?:talks|fight|vote|offer|expired|expires|negotiations?)|without a contract|(?:no|fair|new|our|the) contract|ratif(?:y|ied|ies|ication)|grievances?|picket(?:s|ing)?|strike|strikes|on strike|walk-?outs?|work[- ]to[- ]rule|chapter (?:leader|vote|meeting|chair)|building rep|caseload(?:s)?|class sizes?|(?:cost[- ]of[- ]living|step) (?:raise|increase)|a raise|raises|pay (?:raise|cut|freeze|scale|equity|gap)|salary (?:schedule|scale|freeze)|(?:start|starts|earn|earns|make|makes|paid|pays|pay) (?:at |about |only |us |them |our \w+ |paras |teachers |aides )*\$\d[\d.,]*|\$\d[\d.,]* an hour|unpaid (?:hours|prep|overtime|lunch|duty|duties)|prep (?:time|periods?)|duty[- ]free lunch|sick (?:days|leave) (?:bank|policy)|health (?:insurance|premiums?)|pensions?|layoffs?|staff(?:ing)? (?:cuts?|shortages?|levels?)|(?:cut|cutting|cuts) (?:\w{1,10} ){0,2}?(?:positions|jobs|paras|aides|teachers|nurses|librarians|counselors|music|art|staff)|understaffed|overworked|working conditions|workload|solidarity|members? vote|support staff|coverage pay|labor (?:board|law|rights))\b|#(?:red ?for ?ed|union\w*|fairpay|faircontract|solidarity|1u|\w*strong|\w*supportstaff)/gi;

/** Matters that the public decides or debates. */
export const publicConcern =
	/\b(?:school board|school committee|board meeting|town meeting|public (?:forum|hearing|comment|meeting)|the board|council(?:man|woman|or)?|city hall|capitol|legislature|lawmakers?|governor|mayor|state (?:should|could|cut|funding|aid|budget)|fund(?:ing|ed|s)? (?:the|our|for|schools?|public|nurses|art|music)|budgets?|override|levy|levies|referendum|bond (?:issue|vote|measure)|ballot|question \d|vote (?:yes|no)|voted?|taxes|taxpayers?|policy|policies|book bans?|vouchers?|charter schools?|testing requirements?|state tests?|boundary changes?|redistricting|closing (?:the|our|a) school|school closures?|superintendent search|assessment|turf (?:vote|field)|administrators|central office|downtown)\b/gi;

/** Speech about working conditions and about what the public decides: protected by some policies, a warning under none. */
export default defineReader({
	id: 'union-talk',
	read({text}) {
		const clean = plain(text);
		const of = (sort: UnionTalkSort, pattern: RegExp) =>
			spansOf(clean, pattern).map((span): Signal<'union-talk'> => ({type: 'union-talk', ...span, sort}));
		return [...of('union', unionWords), ...of('public', publicConcern)];
	},
});
