import {inLanguage} from '../kit/page.ts';

/** WordPress's own labels. */
export const words = inLanguage({
	en: {
		publish: 'Publish',
		really: 'Are you ready to publish?',
		cancel: 'Cancel',
		saveDraft: 'Save draft',
		preview: 'Preview',
		addTitle: 'Add title',
		block: 'Empty block; start writing or type forward slash to choose a block',
		addImage: 'Add image',
		leave: 'Leave a Reply',
		loggedIn: 'Logged in as',
		comment: 'Comment',
		postComment: 'Post Comment',
		reply: 'Reply',
	},
	es: {
		publish: 'Publicar',
		really: '¿Listo para publicar?',
		cancel: 'Cancelar',
		saveDraft: 'Guardar borrador',
		preview: 'Vista previa',
		addTitle: 'Añade un título',
		block: 'Bloque vacío; empieza a escribir o teclea la barra inclinada para elegir un bloque',
		addImage: 'Añadir imagen',
		leave: 'Deja una respuesta',
		loggedIn: 'Conectado como',
		comment: 'Comentario',
		postComment: 'Publicar el comentario',
		reply: 'Responder',
	},
});
