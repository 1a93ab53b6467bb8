import {$, element, serveForm} from '../kit/dom.ts';
import {mountPoint, query} from '../kit/page.ts';
import {words} from './words.ts';

// A post with the theme's comment form under it, as a server sends both.
mountPoint().append(
	element(`
		<article class="post"><h1>Book fair</h1><p>On Thursday!</p>
			<section id="comments">
				<div id="respond"><h3>${words.leave}</h3>
					<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form">
						<p class="logged-in-as">${words.loggedIn} <a href="/wp-admin/profile.php">rcastellano</a>.</p>
						<p class="comment-form-comment"><label for="comment">${words.comment}</label>
							<textarea id="comment" name="comment" cols="45" rows="8" required></textarea></p>
						<p class="form-submit"><input name="submit" type="submit" id="submit" class="submit" value="${words.postComment}"></p>
					</form>
				</div>
			</section>
		</article>`),
);
const form = $('#commentform', HTMLFormElement);
$('#comment', HTMLTextAreaElement, form).value = query.get('text') ?? '';
serveForm(form, {name: 'comment', kind: 'comment', field: '#comment', publish: '#submit'});
