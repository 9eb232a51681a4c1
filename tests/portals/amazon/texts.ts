import type { BuyerLanguage } from '../world';
import type { Topic } from './words/words';

// What invented buyers and sellers write. Own words, made for the stand-in.

/** First messages by language and topic. */
export const OPENERS: Record<BuyerLanguage, Record<Topic, readonly string[]>> = {
  en: {
    delivery: [
      'Hello, my parcel was meant to arrive on Tuesday and the tracking has not moved since it left the depot. Do you know where it is?',
      'It says delivered but nothing has come and I was home all day. Could you check with the driver, please?',
    ],
    damaged: [
      'The box was fine but there is a chip in the enamel right by the handle. I can send a photo. What can we do?',
      'It worked for two evenings and now it only flickers. I have tried another cable.',
    ],
    wrong: ['I ordered the sage green one and a black one turned up. Could you send the right colour, please?'],
    returns: ['I would like to send this back, it is smaller than I thought. Which label should I use?'],
    presale: [
      'Does this fit an induction hob? The listing shows gas only.',
      'Could you tell me whether the pockets are deep enough for a phone? Thanks in advance.',
    ],
    invoice: [
      'Could I have a VAT invoice for this order, made out to Gable & Reed Ltd? Our bookkeeper needs it this week.',
    ],
    cancel: ['I ordered two by mistake. Can you cancel one before it goes out?'],
  },
  de: {
    delivery: [
      'Guten Tag, laut Sendungsverfolgung liegt mein Paket seit Freitag im Verteilzentrum. Wann kommt es denn nun an?',
      'Die Sendung ist als zugestellt markiert, aber weder ich noch die Nachbarn haben etwas bekommen.',
    ],
    damaged: ['Der Deckel schließt nicht richtig, da ist offenbar beim Transport etwas verbogen. Wie gehen wir vor?'],
    wrong: ['Bestellt hatte ich die graue Decke, geliefert wurde eine blaue. Bitte um Austausch.'],
    returns: ['Ich möchte den Artikel zurückgeben, er passt leider nicht ins Regal. Schicken Sie mir ein Etikett?'],
    presale: ['Ist das Brett auch für die Spülmaschine geeignet? In der Beschreibung steht dazu nichts.'],
    invoice: ['Ich benötige bitte eine Rechnung mit ausgewiesener Mehrwertsteuer für die Steuererklärung.'],
    cancel: ['Bitte stornieren Sie die Bestellung, ich habe die falsche Farbe gewählt.'],
  },
  fr: {
    delivery: ["Bonjour, le suivi indique « en cours d'acheminement » depuis six jours. Savez-vous où est mon colis ?"],
    damaged: ["La lampe est arrivée avec l'abat-jour fendu. Est-il possible d'en recevoir un autre ?"],
    wrong: ["J'ai commandé la gourde en acier et j'ai reçu la blanche. Comment faire l'échange ?"],
    returns: ['Je souhaite renvoyer la couverture, elle est trop petite pour mon lit. Quelle est la marche à suivre ?'],
    presale: ["Le câble de charge est-il fourni avec l'éclairage ? Merci d'avance."],
    invoice: ["Pourriez-vous m'envoyer la facture au nom de mon entreprise, s'il vous plaît ?"],
    cancel: ["J'ai passé la commande deux fois par erreur. Pouvez-vous en annuler une ?"],
  },
  es: {
    delivery: ['Hola, el pedido tenía que llegar el lunes y el seguimiento sigue igual. ¿Me pueden decir algo?'],
    damaged: ['La tetera gotea por la base desde el primer día. ¿Qué hacemos?'],
    wrong: ['He recibido un delantal azul en lugar del gris. ¿Me envían el correcto?'],
    returns: ['Quiero devolverlo, es más pequeño de lo que pensaba. ¿Cómo consigo la etiqueta?'],
    presale: ['¿Se puede meter en el lavavajillas? Gracias.'],
    invoice: ['Necesito la factura con los datos de mi empresa, por favor.'],
    cancel: ['¿Pueden cancelar el pedido? Me he equivocado de dirección.'],
  },
  it: {
    delivery: ['Buongiorno, il pacco risulta in consegna da tre giorni ma non è arrivato nulla. Potete verificare?'],
    damaged: ['Il tagliere ha una crepa su un lato. Vorrei una sostituzione, se possibile.'],
    wrong: ['Ho ricevuto la borraccia sbagliata: avevo scelto quella da 750 ml.'],
    returns: ['Vorrei restituire il prodotto, come devo fare?'],
    presale: ['La lampada si può regolare in intensità? Grazie mille.'],
    invoice: ['Avrei bisogno della fattura intestata alla mia ditta.'],
    cancel: ["Posso ancora annullare l'ordine? Ho sbagliato colore."],
  },
  ja: {
    delivery: ['荷物がまだ届きません。追跡では三日前から動いていないようです。ご確認をお願いします。'],
    damaged: ['箱を開けたところ、取っ手の近くに傷がありました。交換していただけますか。'],
    wrong: ['グレーを注文しましたが、青いものが届きました。'],
    returns: ['サイズが合わなかったので返品したいです。手順を教えてください。'],
    presale: ['この商品はIHに対応していますか。'],
    invoice: ['会社名で領収書を発行していただけますか。'],
    cancel: ['間違えて二つ注文しました。一つキャンセルできますか。'],
  },
};

/** What a buyer writes when nobody has answered yet. */
export const FOLLOW_UPS: Record<BuyerLanguage, readonly string[]> = {
  en: ['Any news on this? I would be glad of an answer today.', 'I have added a photo now, in case it helps.'],
  de: ['Gibt es schon etwas Neues? Ich warte noch auf eine Antwort.'],
  fr: ["Avez-vous pu vérifier ? Je n'ai pas encore eu de réponse."],
  es: ['¿Alguna novedad? Sigo esperando.'],
  it: ['Ci sono novità? Attendo una risposta.'],
  ja: ['その後いかがでしょうか。お返事をお待ちしております。'],
};

/** What the seller's agents answer. */
export const ANSWERS: Record<BuyerLanguage, readonly string[]> = {
  en: ['Thank you for telling us. I have opened a search with the carrier and will write again by tomorrow noon.'],
  de: ['Vielen Dank für Ihre Nachricht. Ich habe eine Nachforschung gestartet und melde mich bis morgen Mittag.'],
  fr: ["Merci de votre message. J'ai ouvert une enquête auprès du transporteur et je reviens vers vous demain."],
  es: ['Gracias por avisar. He abierto una reclamación con el transportista y le escribo mañana.'],
  it: ['Grazie per averci scritto. Ho aperto una verifica con il corriere e le scrivo domani.'],
  ja: ['ご連絡ありがとうございます。運送会社に確認し、明日までにご連絡いたします。'],
};

/** A turn of Amazon's own assistant, which answers nothing. */
export const BOT_TURN =
  'Thanks for your message. The seller has been told about your question and will get back to you.';

/** What Amazon's customer service writes for a buyer. */
export const AMAZON_FOR_BUYER =
  'The customer contacted us about this order. Please reply to them directly about the delivery of their item.';
