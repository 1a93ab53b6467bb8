import {inLanguage} from '../kit/page.ts';

export const words = inLanguage({
	en: {
		up: "What's up?",
		editor: 'Rich-Text Editor',
		post: 'Post',
		reply: 'Reply',
		newPost: 'New Post',
		cancel: 'Cancel',
		photo: 'Open image picker',
		message: 'Write a message',
		send: 'Send message',
		follow: 'Follow',
		following: 'Following',
		profile: 'Profile',
	},
	es: {
		up: '¿Qué hay de nuevo?',
		editor: 'Editor de texto enriquecido',
		post: 'Publicar',
		reply: 'Responder',
		newPost: 'Nuevo post',
		cancel: 'Cancelar',
		photo: 'Abrir selector de imágenes',
		message: 'Escribe un mensaje',
		send: 'Enviar mensaje',
		follow: 'Seguir',
		following: 'Siguiendo',
		profile: 'Perfil',
	},
});
