/**
 * Words on controls, in the languages that sites are most used in. They confirm what the structure of a page suggests and are
 * never the only reason to take a control for a submit control. Lower case.
 */

const alternatives = (words: readonly string[]) =>
	words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

const exactly = (words: readonly string[]) => new RegExp(`^(?:${alternatives(words)})$`, 'iu');
const beginning = (words: readonly string[]) => new RegExp(`^(?:${alternatives(words)})(?:$|[\\s\\p{P}])`, 'iu');

/** Post, share, next: what sends, or leads to what sends. */
export const sendWords = exactly([
	...[
		'post',
		'post all',
		'publish',
		'share',
		'share now',
		'send',
		'reply',
		'comment',
		'tweet',
		'submit',
		'announce',
		'next',
	],
	...[
		'publicar',
		'publicar todo',
		'compartir',
		'compartir ahora',
		'enviar',
		'responder',
		'comentar',
		'anunciar',
		'siguiente',
	],
	...['posten', 'veröffentlichen', 'teilen', 'senden', 'antworten', 'kommentieren', 'weiter', 'absenden'],
	...[
		'publier',
		'partager',
		'envoyer',
		'répondre',
		'commenter',
		'suivant',
		'compartilhar',
		'seguinte',
		'pubblica',
		'invia',
	],
	...['발행', '게시', '投稿', '投稿する', '发布', '发帖', '發佈', '發布', 'đăng', 'опубликовать', 'نشر'],
]);

/** Post, save, hand in: what makes a text public on a blog, a forum, a wiki or a class page. */
export const publishWords = new RegExp(
	[
		sendWords.source,
		exactly([
			...[
				'save',
				'save changes',
				'save page',
				'publish changes',
				'publish page',
				'update',
				'assign',
				'post now',
				'post it',
			],
			...['post comment', 'post reply', 'post topic', 'post message', 'submit reply', 'submit comment', 'add comment'],
			...['add reply', 'leave comment', 'leave a comment', 'send message', 'create topic', 'create post', 'schedule'],
			...[
				'guardar',
				'guardar cambios',
				'guardar página',
				'publicar cambios',
				'publicar comentario',
				'publicar respuesta',
			],
			...['actualizar', 'asignar', 'publicar ahora', 'enviar comentario', 'enviar mensaje', 'crear tema', 'programar'],
			...[
				'speichern',
				'änderungen speichern',
				'seite speichern',
				'aktualisieren',
				'kommentar absenden',
				'beitrag erstellen',
			],
			...['enregistrer', 'publier les modifications', 'mettre à jour', 'laisser un commentaire', 'envoyer le message'],
			...[
				'salvar',
				'salvar alterações',
				'atualizar',
				'salva',
				'aggiorna',
				'publica commento',
				'lưu',
				'gửi',
				'đăng bài',
			],
			...[
				'сохранить',
				'отправить',
				'ответить',
				'บันทึก',
				'保存',
				'保存更改',
				'送信',
				'返信',
				'저장',
				'등록',
				'حفظ',
				'إرسال',
			],
		]).source,
	].join('|'),
	'iu',
);

/** Submit the same form and publish nothing. */
export const asideWords = beginning([
	...['preview', 'show preview', 'show changes', 'save draft', 'save as draft', 'cancel', 'discard', 'delete', 'close'],
	...['search', 'log in', 'sign in', 'sign up', 'subscribe', 'add poll', 'attach', 'upload', 'add file', 'add files'],
	...[
		'vista previa',
		'previsualizar',
		'mostrar previsualización',
		'mostrar los cambios',
		'guardar borrador',
		'cancelar',
	],
	...[
		'descartar',
		'eliminar',
		'borrar',
		'cerrar',
		'buscar',
		'iniciar sesión',
		'registrarse',
		'suscribirse',
		'adjuntar',
	],
	...['vorschau', 'entwurf speichern', 'abbrechen', 'verwerfen', 'löschen', 'schließen', 'suchen', 'anmelden'],
	...[
		'aperçu',
		'prévisualiser',
		'enregistrer le brouillon',
		'annuler',
		'supprimer',
		'fermer',
		'rechercher',
		'se connecter',
	],
]);

/** Beginnings of a comment box's label. */
export const commentWords = beginning([
	...['comment', 'reply', 'answer', 'write a comment', 'write a public comment', 'write a reply', 'add a comment'],
	...[
		'comentar',
		'comenta',
		'responder',
		'responde',
		'escribe un comentario',
		'escribe una respuesta',
		'escreva um comentário',
	],
	...['kommentieren', 'kommentiere', 'antworten', 'antworte', 'schreibe einen kommentar', 'kommentar'],
	...['commenter', 'écrire un commentaire', 'répondre', 'votre commentaire', 'bình luận', 'viết bình luận'],
]);

/** Beginnings of a chat box's label. */
export const messageWords = beginning([
	...[
		'message',
		'write to',
		'type a message',
		'mensaje',
		'escribe un mensaje',
		'escribe a',
		'nachricht',
		'schreibe an',
	],
	...['mensagem', 'escreva para', 'écrire à', 'messaggio', 'tin nhắn'],
]);

/** Accept a request. */
export const acceptWords = beginning([
	...['accept', 'confirm', 'approve', 'authorize', 'allow', 'aceptar', 'confirmar', 'aprobar', 'autorizar', 'permitir'],
	...['bestätigen', 'annehmen', 'akzeptieren', 'zulassen', 'accepter', 'confirmer', 'aceitar', 'accetta', 'conferma'],
	...['xác nhận', 'chấp nhận', 'принять', 'подтвердить', '确认', '接受', '確認'],
]);

/** Refuse a request. */
export const refuseWords = beginning([
	...[
		'delete',
		'decline',
		'ignore',
		'remove',
		'reject',
		'deny',
		'eliminar',
		'rechazar',
		'ignorar',
		'borrar',
		'denegar',
	],
	...['löschen', 'entfernen', 'ablehnen', 'ignorieren', 'supprimer', 'refuser', 'ignorer', 'excluir', 'recusar', 'xóa'],
]);

/** Ask somebody to be a friend, or follow them. */
export const askWords = beginning([
	...['add friend', 'add as friend', 'follow', 'follow back', 'connect', 'agregar', 'añadir a', 'añadir', 'seguir'],
	...['agregar a', 'seguir también', 'conectar', 'freund/in hinzufügen', 'freund hinzufügen', 'folgen', 'vernetzen'],
	...['ajouter', 'suivre', 'adicionar', 'aggiungi', 'segui', 'thêm bạn bè', 'kết bạn', 'theo dõi'],
]);
