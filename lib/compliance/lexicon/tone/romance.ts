import { saying, sentence, type Tone } from './tone';

/** Harsh wording of support mail in French; written by hand, 2026-11. */
export const FR: readonly Tone[] = [
  saying(
    'vous devez attendre|vous devrez attendre|vous devez patienter|vous devrez patienter|vous n avez qu a attendre|vous n avez qu a patienter|il faut attendre|il faut patienter|il va falloir attendre|vous devez etre patient*|soyez patient*',
    'je dois vous demander de patienter',
  ),
  saying(
    'comme je vous l ai deja dit|comme nous vous l avons deja dit|comme je l ai deja dit|comme nous l avons deja dit|comme je vous l ai dit|comme nous vous l avons dit|comme deja dit|comme deja indique|comme je vous ai deja dit|comme nous vous avons deja dit',
    'pour résumer',
  ),
  saying(
    'je vous ai deja dit|nous vous avons deja dit|je vous l ai deja dit|nous vous l avons deja dit|je vous le repete|nous vous le repetons|combien de fois faut il',
    'je vous explique à nouveau',
  ),
  sentence(
    'c est votre faute|c est de votre faute|votre propre faute|c est entierement votre faute|c est votre erreur|vous etes le seul responsable|vous etes seul responsable|tant pis pour vous',
    'Voyons ensemble comment résoudre cela.',
  ),
  sentence(
    'calmez vous|vous calmer|ne vous enervez pas|arretez de vous enerver|arretez de crier|ne criez pas|calme toi',
    'Je comprends que cette situation soit agaçante.',
  ),
  sentence(
    'pas mon probleme|pas notre probleme|c est votre probleme|ne nous regarde pas|ne nous concerne pas|ca m est egal|ca nous est egal',
    'Je regarde ce que je peux faire pour vous.',
  ),
  sentence(
    'lisez la description|lisez l annonce|lisez bien la description|lisez bien l annonce|lire la description|lire l annonce|relisez la description|relisez l annonce|vous n avez pas lu|savez vous lire|apprenez a lire|lisez la fiche',
    'Tous les détails se trouvent dans la description.',
  ),
  sentence(
    'vous auriez du lire|vous auriez du verifier|vous auriez du regarder|vous auriez du demander|vous auriez du mesurer|vous auriez du faire attention|vous auriez du savoir|vous auriez du nous|vous auriez du le|vous auriez du mieux|vous auriez du y penser|vous auriez du attendre|vous auriez du choisir|vous auriez pu verifier|vous auriez pu lire|il fallait lire|il fallait verifier|il fallait demander|il fallait regarder',
    "La prochaine fois, n'hésitez pas à nous demander avant.",
  ),
  sentence(
    'arretez d ecrire|arretez de nous|arretez de m ecrire|arretez de vous plaindre|cessez de nous|cessez d ecrire|laissez nous tranquille*|vous nous faites perdre|ne nous contactez plus',
    "J'ai lu vos messages et je vous réponds ici.",
  ),
  sentence(
    'vous avez tort|vous mentez|n importe quoi|c est ridicule|vous exagerez|c est absurde|quel est votre probleme|vous racontez',
    'Je vous propose de clarifier ce point ensemble.',
  ),
];

/** Harsh wording of support mail in Spanish; written by hand, 2026-11. */
export const ES: readonly Tone[] = [
  saying(
    'tiene que esperar|tienes que esperar|debe esperar|debes esperar|tendra que esperar|tendras que esperar|tiene que tener paciencia|tienes que tener paciencia|debe tener paciencia|tenga paciencia',
    'le pido un poco de paciencia',
  ),
  saying(
    'como ya le dije|como ya le hemos dicho|como ya le he dicho|como ya te dije|como ya te he dicho|como ya dije|como ya hemos dicho|como le dije|como le hemos dicho',
    'en resumen',
  ),
  saying(
    'ya le dije|ya le he dicho|ya le hemos dicho|ya te dije|ya te he dicho|ya se lo dije|ya se lo he dicho|ya se lo hemos dicho|cuantas veces tengo que',
    'con gusto le explico de nuevo',
  ),
  sentence(
    'es su culpa|es culpa suya|es tu culpa|es culpa tuya|su propia culpa|fue su culpa|fue culpa suya|la culpa es suya|la culpa es tuya|es su error',
    'Veamos juntos cómo solucionarlo.',
  ),
  sentence(
    'calmese|calmate|tranquilicese|no se altere|no se enfade|deje de gritar|no exagere',
    'Entiendo que esta situación resulta molesta.',
  ),
  sentence(
    'no es mi problema|no es nuestro problema|no es problema nuestro|no es problema mio|es su problema|es problema suyo|es tu problema|no nos importa|nos da igual|me da igual',
    'Voy a ver qué puedo hacer por usted.',
  ),
  sentence(
    'lea la descripcion|lea bien la descripcion|lee la descripcion|leer la descripcion|lea el anuncio|lea bien el anuncio|leer el anuncio|no ha leido|no sabe leer|aprenda a leer',
    'Todos los detalles están en la descripción.',
  ),
  sentence(
    'deberia haber leido|deberia haber comprobado|deberia haber preguntado|deberia haber mirado|deberia haber medido|deberia haber avisado|deberia haber sabido|deberia haber dicho|deberia haberlo leido|deberia haberlo sabido|deberia haberlo dicho|deberia haberlo comprobado|deberia haberse fijado|deberia haber tenido cuidado|tendria que haber leido|tendria que haber preguntado|tendria que haber comprobado|haberlo pensado|haberlo dicho antes|haber leido',
    'La próxima vez puede preguntarnos antes con toda confianza.',
  ),
  sentence(
    'deje de escribir|deje de quejarse|deje de molestar|dejenos en paz|dejeme en paz|no nos escriba mas|no vuelva a escribir|nos hace perder',
    'He leído sus mensajes y le respondo aquí.',
  ),
  sentence(
    'usted miente|esta mintiendo|usted se equivoca|esta usted equivocado|esta equivocado|esta equivocada|es ridiculo|es absurdo|que tonteria|cual es su problema',
    'Me gustaría aclararlo con usted.',
  ),
];

/** Harsh wording of support mail in Italian; written by hand, 2026-11. */
export const IT: readonly Tone[] = [
  saying(
    'deve aspettare|devi aspettare|dovra aspettare|dovrai aspettare|deve attendere|dovra attendere|deve avere pazienza|deve portare pazienza|abbia pazienza',
    'devo chiederle un po’ di pazienza',
  ),
  saying(
    'come le ho gia detto|come le abbiamo gia detto|come gia detto|come ti ho gia detto|come ho gia detto|come abbiamo gia detto|come le ho detto',
    'riassumendo',
  ),
  saying(
    'le ho gia detto|le abbiamo gia detto|gliel ho gia detto|glielo abbiamo gia detto|ti ho gia detto|quante volte devo',
    'le spiego volentieri di nuovo',
  ),
  sentence(
    'e colpa sua|e colpa tua|la colpa e sua|la colpa e tua|e stata colpa sua|e un suo errore|per colpa sua|peggio per lei',
    'Vediamo insieme come risolvere.',
  ),
  sentence(
    'si calmi|calmati|stia calmo|stia calma|non si agiti|non si arrabbi|smetta di urlare|non esageri',
    'Capisco che la situazione sia fastidiosa.',
  ),
  sentence(
    'non e un mio problema|non e un nostro problema|non e un problema nostro|non e un problema mio|non e il mio problema|non e il nostro problema|e un problema suo|e un suo problema|sono problemi suoi|non ci riguarda|non ci interessa|non mi interessa',
    'Verifico cosa posso fare per lei.',
  ),
  sentence(
    'legga la descrizione|legga bene la descrizione|leggi la descrizione|leggere la descrizione|legga l annuncio|legga bene l annuncio|leggere l annuncio|non ha letto|non sa leggere|impari a leggere',
    'Tutti i dettagli sono nella descrizione.',
  ),
  sentence(
    'avrebbe dovuto leggere|avrebbe dovuto controllare|avrebbe dovuto chiedere|avrebbe dovuto verificare|avrebbe dovuto guardare|avrebbe dovuto misurare|avrebbe dovuto avvisar*|avrebbe dovuto dirlo|avrebbe dovuto saperlo|avrebbe dovuto fare attenzione|avrebbe dovuto stare attent*|avrebbe dovuto pensarci|doveva leggere|doveva controllare|doveva chiedere|doveva pensarci|poteva leggere|poteva chiedere prima',
    'La prossima volta può chiederci prima senza problemi.',
  ),
  sentence(
    'smetta di scriver*|smetta di lamentarsi|smettila di|la smetta|ci lasci in pace|mi lasci in pace|non ci scriva piu|ci fa perdere',
    'Ho letto i suoi messaggi e le rispondo qui.',
  ),
  sentence(
    'lei sbaglia|lei si sbaglia|lei mente|sta mentendo|ha torto|e ridicolo|e assurdo|che sciocchezza|qual e il suo problema',
    'Vorrei chiarire questo punto con lei.',
  ),
];

/** Harsh wording of support mail in Portuguese; written by hand, 2026-11. */
export const PT: readonly Tone[] = [
  saying(
    'tem de esperar|tem que esperar|tera de esperar|tera que esperar|voce deve esperar|deve esperar|deve aguardar|tem de aguardar|tem que aguardar|tem de ter paciencia|tem que ter paciencia|tenha paciencia',
    'peço-lhe um pouco de paciência',
  ),
  saying(
    'como ja lhe disse|como ja lhe dissemos|como ja disse|como ja dissemos|como ja foi dito|como lhe disse|como ja te disse|como eu disse',
    'em resumo',
  ),
  saying(
    'ja lhe disse|ja lhe dissemos|eu ja disse|nos ja dissemos|ja te disse|ja disse que|quantas vezes tenho|quantas vezes preciso',
    'explico de novo com gosto',
  ),
  sentence(
    'a culpa e sua|e culpa sua|e sua culpa|foi culpa sua|a culpa e do senhor|a culpa e da senhora|o erro e seu|o erro foi seu|por sua culpa',
    'Vamos ver juntos como resolver.',
  ),
  sentence(
    'acalme se|tenha calma|fique calmo|fique calma|se acalme|nao se enerve|nao se exalte|pare de gritar|nao exagere',
    'Compreendo que a situação seja incómoda.',
  ),
  sentence(
    'nao e problema meu|nao e problema nosso|nao e o meu problema|nao e o nosso problema|nao e nosso problema|nao e meu problema|o problema e seu|e problema seu|nao nos interessa|nao queremos saber',
    'Vou verificar o que posso fazer por si.',
  ),
  sentence(
    'leia a descricao|leia bem a descricao|leia o anuncio|leia bem o anuncio|ler a descricao|ler o anuncio|nao leu|nao sabe ler|aprenda a ler',
    'Todos os detalhes estão na descrição.',
  ),
  sentence(
    'devia ter lido|devia ter verificado|devia ter perguntado|devia ter medido|devia ter visto|devia ter avisado|devia ter dito|devia ter pensado|devia ter tido cuidado|deveria ter lido|deveria ter verificado|deveria ter perguntado|deveria ter medido|deveria ter visto|deveria ter avisado|deveria ter dito|deveria ter pensado|tinha de ter lido|podia ter perguntado',
    'Da próxima vez, esteja à vontade para nos perguntar antes.',
  ),
  sentence(
    'pare de escrever|pare de reclamar|pare de se queixar|pare de nos|deixe nos em paz|deixe me em paz|nao nos escreva mais|nao volte a escrever',
    'Li as suas mensagens e respondo por aqui.',
  ),
  sentence(
    'esta enganado|esta enganada|esta errado|esta a mentir|esta mentindo|voce mente|e ridiculo|e um absurdo|que disparate|nao tem razao|qual e o seu problema',
    'Gostaria de esclarecer isto consigo.',
  ),
];
