import {defineTopic, type Judgement} from '../define.ts';
import {type ProfileWho, readProfile} from '../people/profile.ts';

/** Those for whom an educational account is: the writer sees at a glance that they belong. */
const community: readonly ProfileWho[] = ['student', 'parent', 'educator'];

/**
 * Somebody who is not of the educational community asks to join an educational account. Students, families and staff are what it is for; where
 * the page tells nothing, the question goes to the writer.
 */
export default defineTopic({
	id: 'outside-audience',
	account: 'professional',
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
