import {defineTopic, type Judgement} from '../define.ts';
import {type ProfileWho, readProfile} from '../people/profile.ts';
import {draftTokens} from '../people/tagged.ts';
import {phraseList} from '../text/phrases.ts';
import {sentencesOf} from '../text/sentences.ts';

/** Somebody is let in, in words. */
const lettingIn = phraseList<true>([
	[
		true,
		[
			'accepted|accepting|accept|approved|approving|approve|admitted|added|adding',
			'let|letting ~7 in|into|join|follow|on',
			'welcome to ~3 page|group|account|class|team|club|feed|community',
			'open to ~2 anyone|everyone|everybody|all|public|anybody',
			'anyone|everyone|everybody|anybody|strangers|all ~3 welcome|join|follow',
			'hit accept',
			'said|say yes|sure|ok|okay to',
			'is|are in ~1 group|page|channel|class now|too',
			'asked|wanted|wants|asks to join|follow ~4 welcome|fine|ok|yes|not',
			'why not',
			'welcome aboard',
			'followed ~2 back',
			'feel free to follow|join|add|request',
			'go ahead and follow|join|request|add',
			'glad|happy|thanks|thank ~3 following|joining|follow|join|here|along|aboard|on',
		],
	],
]);
/** People for whom a class account is not. */
const outsiders = phraseList<true>([
	[
		true,
		[
			'businesses|vendor|vendors|sponsor|sponsors|recruiter|recruiters|photographer|photographers|realtor|realtors|company|companies|salesman|stranger|strangers|alum|alums|alumni|alumna|reporter|reporters|journalist|journalists|influencer|influencers|neighbor|neighbors|fans|tourists|politicians|candidate|candidates|pizzeria|dentist|orthodontist|salon|bakery|tutor|tutoring|camp|franchise|studio|brewery|seller|sellers|selling|sales',
			'local|a|the|small business',
			'pizza|coffee|nail|hair|ice place|shop|salon|guy|lady',
			'anyone|anybody|everybody|everyone ~1 who|that|on|with|in|at|asks',
			'on|to everybody|everyone|anybody|anyone|all',
			'the|general public',
			"don't|dont know|kids|anyone ~2 here|you",
			'no kids|student|connection here|to|at',
			'no idea|clue who',
			'pending|follow|follower|join|joining|friend|membership ~1 request|requests',
			'whoever|anyone|everyone|everybody ~1 asked|asks|requested',
			'random|total|complete stranger|strangers|people|person|guy|lady|account|accounts',
			'open to ~2 anyone|everyone|everybody|public|anybody',
			'my ~2 cousin|sister|brother|soror|sorority|fraternity|dentist|mechanic|stylist|landlord|coworker|boyfriend|girlfriend|trainer|pastor|agent',
			"my ~1 cousin|uncle|aunt|college|old|husband's|wife's|realtor|barber|gym|church|bowling friend|friends|roommate|buddies|buddy|group|league",
		],
	],
]);
const turnedAway = phraseList<true>([
	[
		true,
		[
			"can't|cannot|won't|don't|dont|not|unable|declined|decline|rejected|sorry|only|unfortunately|remove|removed|removing",
		],
	],
]);

/** Those for whom an educational account is: the writer sees at a glance that they belong. */
const community: readonly ProfileWho[] = ['student', 'parent', 'educator'];

/**
 * Somebody who is not of the educational community asks to join an educational account. Students, families and staff are what it is for; where
 * the page tells nothing, the question goes to the writer.
 */
export default defineTopic({
	id: 'outside-audience',
	account: 'professional',
	judge(reading): readonly Judgement[] {
		const tokens = draftTokens(reading);
		const [inside, outside] = [lettingIn.find(tokens), outsiders.find(tokens)];
		if (!inside.length || !outside.length || turnedAway.find(tokens).length) return [];
		const sentences = sentencesOf(tokens).filter(({from, to}) =>
			[...inside, ...outside].some((hit) => hit.from < to && from < hit.to),
		);
		return [
			{
				spans: sentences.map(({start, end}) => ({start, end})),
				say: {id: 'outsideAudienceLetIn'},
				moment: 'connection',
				because: [...inside.slice(0, 1), ...outside.slice(0, 1)].map(
					({start, end}) => `"${reading.draft.text.slice(start, end)}"`,
				),
			},
		];
	},
	judgeConnection({connection, context}): readonly Judgement[] {
		const {who, school, cues} = readProfile(connection, context);
		if (community.includes(who) && !(who === 'student' && school === 'elsewhere')) return [];
		const {name} = connection.profile;
		const told = who !== 'unknown' && who !== 'adult';
		return [
			{
				spans: [],
				say: {id: told ? 'outsideAudienceNotCommunity' : 'outsideAudienceNoTie', values: {name}},
				question: {id: 'outsideAudienceQuestionTie', values: {name}},
				moment: 'connection',
				because: [`profile: ${who}`, ...cues],
			},
		];
	},
});
