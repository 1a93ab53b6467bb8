import {defineReader} from '../define.ts';
import {plain, spansOf} from '../text/plain.ts';
import type {Signal} from './types.ts';

/** `own`: the writer's own students, class, team, duties; `school`: school and district matters. */
export type WorkTalkSort = 'own' | 'school';

const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:st|nd|rd|th))';

/** The writer's own students, class, team, duties. */
export const ownWork = new RegExp(
	`(?:\\b(?:${[
		'(?:teaching|coaching|working|subbing) (?:at|in|for|here|this|my|history|math|kids|hockey)|as (?:a|an|your) (?:[\\w-]{1,12} ){0,2}?(?:teacher|coach|counselor|educator|para|sub|librarian)|i (?:coach|teach) here|(?:best|worst|hardest|favorite) part of (?:my|this) job|in the classroom',
		"(?:my|our|these|those|the) (?:(?!fantasy)\\w{1,12} ){0,2}?(?:students|kiddos|pupils|scholars|class|classes|classroom|homeroom|advisory|freshmen|sophomores|juniors|seniors|players|team|bench|goalies?|caseload|band kids|choir|ensemble|graders|kindergart\\w+|seventh graders|paras?|department|dept|principal|lesson|lessons|unit|gradebook|locker room|faculty|staff meeting|homework|students')",
		`(?:my|our) ${ordinal} (?:grade|hour|period|block|graders?)\\w*`,
		`${ordinal} (?:hour|period|block|graders?)`,
		'(?:i|we) (?:teach|taught|coach|coached|tutor|counsel|advise|run the \\w+ (?:team|club))\\b',
		'(?:one|some|two|half|three|most|all|a few) of my (?:kids|kiddos|students|guys|players|sophomores|freshmen|juniors|seniors|classes|girls|boys)',
		'(?:a|one|some|this) (?:kiddo|student|sophomore|freshman|junior|senior|first grader|second grader|third grader|kindergartner|\\d\\w{2} grader)',
		'(?:first|second|third|fourth|fifth|sixth|seventh|eighth) ?-?graders?',
		'teacher life|teacher tired|teaching life',
		'(?:my|our) (?:prep|planning period|lunch duty|recess duty|bus duty|hall duty|rink crew|d-men|captains|roster|varsity|jv|bantams|squad)',
		'(?:we had|had|on|during|after|at) (?:recess|conferences|homeroom|advisory|indoor recess|bus duty|lunch duty|hall duty|morning duty)',
		'(?:in|from|of) (?:our|my|this|the) (?:building|hallway|department|district|school|classroom|room \\d+|hall)',
		'\\d{1,4} (?:essays|papers|lab reports|dbqs|exams|quizzes|tests|iep meetings|ieps|parent e?-?mails|parent conferences|students|sophomores|freshmen|recommendation letters)',
		'(?:grading|graded|proctor\\w*|lesson plan\\w*|report cards?|parent[- ]teacher conferences?|conferences|iep meetings?|staff meetings?|faculty meetings?|pd day|in-?service|fire drill|state testing|sub plans|duty[- ]free lunch|pep fest|parent night)',
		'(?:on staff|on the faculty|a teacher|a coach|an ea|a para|an? \\w+ teacher|\\w+ coach) (?:at|in|for|here)',
		'(?:our|my|the) (?:custodian|librarian|lunch lady|secretary|ad|activities director|superintendent|counselor|nurse|assistants?|school board|booster club|bus driver)s?',
		'(?:discussion|lesson|debate|unit|lecture|quiz) (?:of|on|about) (?:\\w{1,14} ){1,3}?(?:today|this week|yesterday|this morning)',
		'(?:our|the) (?:starting |backup |top )?(?:quarterback|goalie|captain|center|wing|defenseman|point guard|kicker|linebacker)',
		'(?:somebody|someone|a kid|one kid|kids|a boy|a girl) in (?:my|the back|class|the back row|third hour|\\d\\w{0,2} hour)',
	].join(
		'|',
	)})\\b|#(?:teacherlife|teachersof\\w+|teacherproblems|firstgrade|\\w{2,8}grade|kindergarten|edchat|teachertwitter|sschat|apush|iteachhistory|coachlife|teachers?|classroom|backtoschool|\\w*graders?))`,
	'gi',
);

/** Matters of schools and districts. */
export const schoolMatter =
	/\b(?:teachers? in \w+|subs|cell phone rule|lunch line|school board|school district|the district|our district|this district|the (?:\w+ )?levy|operating levy|referendum|bond issue|block schedule|class sizes?|caseloads?|curriculum|reading program|math program|the new program|standardized test\w*|grading policy|attendance policy|cell ?phone policy|dress code|seclusion|restraint|special education|sped|bus routes?|start times?|snow days?|superintendent|the super|booster club|boosters|activities office|principals?|custodians|paras|teachers|contract negotiations|the union|our union|school nurse|ice time|varsity|jv|school lunch|school year|spring break|homecoming|prom|graduation|commencement|the high school|the middle school|the elementary|school (?:crosswalk|play|musical|library|bus|office|schedule))\b/gi;

/** What ties a draft to the writer's work: their own students and duties, or school matters in general. */
export default defineReader({
	id: 'work-talk',
	read({text}) {
		const clean = plain(text);
		const of = (sort: WorkTalkSort, pattern: RegExp) =>
			spansOf(clean, pattern).map((span): Signal<'work-talk'> => ({type: 'work-talk', ...span, sort}));
		return [...of('own', ownWork), ...of('school', schoolMatter)];
	},
});
