import {defineExamples} from '../define.ts';

const school = {account: 'professional'} as const;
const ours = (text: string) => ({...school, text});

export default defineExamples({
	flags: [
		'So proud of [[Marisol Quintana]] from my 5th period, she finally passed her unit test!',
		'my student [[Theo]] asked if Pluto misses us',
		'[[Dariela]] in 2nd hour got suspended for the third time and nobody told her grandma',
		"[[Kwame]]'s mom came in about his IEP and we both cried",
		'[[Wyatt R.]] threw a chair again. Day 12.',
		'three referrals for [[jaylen]] from my 2nd period this week and its only tuesday',
		'My first chair cello, [[Annika Brodeur]], broke her wrist at practice.',
		'[[Our goalie Soren]] is out with a concussion, pray for him',
		'[[Tomás]] and [[Ngozi]] from third period built a bridge that held forty pounds',
		'[[the only deaf girl in seventh grade]] eats alone and it breaks my heart, her hearing aids are broken again',
		// one child, told without a name, with what should stay private
		'[[The only Ukrainian boy in our sixth grade]] found out his father was arrested.',
		'[[our starting point guard]] failed the drug test and is suspended for sectionals',
		'[[the Castellano girl]] was sent home with lice again',
		ours('Student of the month: [[Amara Okafor]]!'),
		ours('Congratulations to [[Jonah Feldman]], [[Lucía Barrientos]] and [[Tenzing D.]] on making all-county choir!'),
		ours('Please call home if you see [[Mateusz]], he left without his inhaler'),
		ours('Math bowl results\n1. [[Oduya, Grace]] 48\n2. [[Petrov, Nikolai]] 45\n3. [[Hale, Brooke]] 41'),
		ours('Lunch balances\n[[Isaiah P.]] -12.50\n[[Rosalinda M.]] -4.00'),
		ours('[[Nevaeh]] lost her first tooth at recess today!'),
		ours('Shoutout to [[Will]] and [[Hope]] for stacking every chair after assembly'),
		ours("[[Xiomara]]'s jacket is in the lost and found"),
		ours('Felicidades a [[Yaretzi Luna]] por su premio en la feria de ciencias'),
		ours('La mamá de [[Sofía]] trae los cupcakes para mi clase de 3er grado'),
		'mi alumno [[Mateo]] reprobó el examen y me partió el alma',
		ours('Signing day! [[Hannah Sorensen]] will run track at Bemidji State.'),
		ours('Final: 4 to 2. Goals by [[Lindqvist]], [[Abdi]] and [[Thao]], 31 saves by [[Kessler]].'),
		ours('[[K.J.]] and [[Ana B.]] still owe me a permission slip'),
		'[[DESHAWN]] GOT OFF THE WAITLIST!!! My advisory kid!!!',
		'Ran the mile with my homeroom and little [[Beatriz]] beat me by a full minute',
		ours('Mrs. Halloran, [[Connor]] is failing geometry and has nine absences. Can you come in Tuesday?'),
	],
	quiet: [
		// the writer's own children and relatives
		'My daughter Bridget starts kindergarten on Monday and I am not okay',
		'my nephew Tyler made varsity!!! auntie is SCREAMING',
		'Happy birthday to my husband Rob, who still laughs at his own jokes',
		'Took Uncle Ray fishing. He talked the whole time.',
		'my godson Leo got a 1400 on his SAT',
		'Mi sobrina Camila se gradúa mañana',
		// grown-up friends
		'Dinner with Jess and Marco, two bottles of wine, no regrets',
		'Hey Sue! Are you bringing the chairs or am I?',
		'Congrats to my college roommate Dana on her wedding',
		'Thanks for the ride, Pete. My truck is still in the shop.',
		// colleagues
		'Mr. Okafor next door taught his whole class to juggle',
		'Our custodian Earl fixed the heater before first bell. Hero.',
		'Nurse Patty and Coach Lee ran the food drive again',
		ours('Happy retirement to Mrs. Castillo after 34 years!'),
		ours('Principal Adeyemi will be at the door with coffee.'),
		// public people, and people in books
		'Rereading Toni Morrison over break',
		'We start Macbeth on Monday and I get to do the voices',
		'Taylor Swift tickets cost more than my car',
		ours('This week we met Harriet Tubman and Frederick Douglass in social studies.'),
		ours('Biography day: Jim Thorpe, born in 1887, won two gold medals in 1912.'),
		ours('Our read-aloud is Charlotte’s Web. Wilbur is having a hard week.'),
		ours('Unit 4: Newton and Galileo. Bring a ramp.'),
		// animals and things
		ours('Waffles the class hamster escaped again. He was behind the printer.'),
		ours('Our tortoise Mr. Tuttle turned 40 today.'),
		'Walter, our beagle, ate the lab reports',
		'Storm Harriet took my fence',
		// pseudonyms and nobody in particular
		'Student A told Student B that Student C was in love with the hamster',
		'Kiddo #3 has opinions about the seating chart',
		'a first grader asked me if I live in the cupboard',
		'One of my kiddos wrote me the sweetest note',
		'somebody in 4th period brought a live frog',
		"Let's call him X. X does not care for fractions.",
		// groups
		'My students crushed the final today',
		ours('Our fifth graders beat Cedar Bluff by nine!'),
		ours('The girls team takes the ice at seven.'),
		// places, schools, teams, days and words that are also names
		'Open house in Chelsea, then dinner in Charlotte',
		ours('Pep band plays at Homer on the 10th and at Victor on the 17th.'),
		ours('May is for marches, June is for reeds.'),
		'I hope the rose by the porch makes it, it had no faith',
		'Grace before dinner, mercy after',
		ours('The Edith Lavallee Memorial Scholarship is open until April 1.'),
		ours('Lincoln Elementary will be closed on Monday.'),
		'Will the bill pass? Mark my words.',
		'Reed instruments go in the left cabinet',
		// consent stated
		ours("Astrid won the spelling bee! Shared with her parents' permission."),
		// grown-up former pupils
		'Ran into Nkechi Obi, class of 2011, she is a nurse now and still laughs like that',
		'Dr. Winnie Asante, Shepherd Hill ’04, fixed my knee',
		// a message to the person named
		{account: 'personal', kind: 'message', text: 'Hi Renee, are we still on for trivia Thursday?'},
		{account: 'professional', kind: 'message', text: 'Hi Chase, your appointment is confirmed for Wednesday.'},
		// the writer
		'Erik Halvorson here, history teacher and hotdish apologist',
	],
});
