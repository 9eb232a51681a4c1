import { saying, sentence, type Tone } from './tone';

/** Harsh wording of support mail in Polish; written by hand, 2026-11. */
export const PL: readonly Tone[] = [
  saying(
    'musi pan ~ czekac|musi pani ~ czekac|musi pan ~ poczekac|musi pani ~ poczekac|musi pan ~ zaczekac|musi pani ~ zaczekac|musza panstwo ~ czekac|musza panstwo ~ poczekac|musisz ~ czekac|musisz ~ poczekac|musi pan uzbroic|musi pani uzbroic',
    'muszę prosić o poczekanie $',
  ),
  saying(
    'jak juz mowilem|jak juz mowilam|jak juz pisalem|jak juz pisalam|jak juz pisalismy|jak juz mowilismy|jak juz panu mowilem|jak juz pani mowilem|jak juz wspominalem|jak juz wspominalam',
    'podsumowując',
  ),
  saying(
    'juz panu mowilem|juz pani mowilem|juz panu pisalem|juz pani pisalem|juz panu mowilismy|juz pani mowilismy|juz panstwu pisalismy|ile razy mam|ile razy jeszcze',
    'chętnie wyjaśnię jeszcze raz',
  ),
  sentence(
    'to pana wina|to pani wina|to panska wina|to jest pana wina|to jest pani wina|to panstwa wina|to twoja wina|z wlasnej winy|sam jest pan sobie winien|sama jest pani sobie winna',
    'Wspólnie znajdźmy rozwiązanie.',
  ),
  sentence(
    'prosze sie uspokoic|uspokoj sie|niech sie pan uspokoi|niech sie pani uspokoi|prosze nie krzyczec|prosze sie nie denerwowac|prosze nie przesadzac',
    'Rozumiem, że ta sytuacja jest uciążliwa.',
  ),
  sentence(
    'to nie moj problem|to nie nasz problem|to nie jest moj problem|to nie jest nasz problem|to pana problem|to pani problem|to panstwa problem|to twoj problem|nie obchodzi nas|nic nas to nie obchodzi',
    'Sprawdzę, co mogę dla Państwa zrobić.',
  ),
  sentence(
    'prosze czytac opis*|prosze przeczytac opis|prosze uwaznie czytac|prosze dokladnie czytac|trzeba czytac|trzeba bylo czytac|nie umie pan czytac|nie umie pani czytac|nie przeczytal pan|nie przeczytala pani|czytaj opis',
    'Wszystkie szczegóły są w opisie.',
  ),
  sentence(
    'powinien pan byl|powinna pani byla|powinien pan ~ sprawdzic|powinna pani ~ sprawdzic|powinien pan ~ przeczytac|powinna pani ~ przeczytac|powinien pan ~ zapytac|powinna pani ~ zapytac|powinien pan ~ zmierzyc|powinna pani ~ zmierzyc|powinien pan ~ wiedziec|powinna pani ~ wiedziec|trzeba bylo sprawdzic|trzeba bylo zapytac|trzeba bylo zmierzyc|trzeba bylo uwazac|mogl pan zapytac|mogla pani zapytac',
    'Następnym razem prosimy śmiało pytać wcześniej.',
  ),
  sentence(
    'prosze przestac pisac|prosze przestac narzekac|prosze przestac nas|prosze dac nam spokoj|prosze juz nie pisac|prosze wiecej nie pisac|marnuje pan|marnuje pani',
    'Przeczytałem wiadomości i odpowiadam tutaj.',
  ),
  sentence(
    'nie ma pan racji|nie ma pani racji|myli sie pan|myli sie pani|klamie pan|klamie pani|to bzdura|to smieszne|to absurd|przesadza pan|przesadza pani|jaki ma pan problem',
    'Chciałbym to z Państwem wyjaśnić.',
  ),
];

/** Harsh wording of support mail in Turkish; written by hand, 2026-11. */
export const TR: readonly Tone[] = [
  saying(
    'beklemek zorundasiniz|beklemeniz gerekiyor|beklemeniz gerek|beklemelisiniz|bekleyeceksiniz|sabretmek zorundasiniz|sabirli olmak zorundasiniz|sabirli olmalisiniz|beklemek zorundasin',
    'sabrınızı rica ederim',
  ),
  saying(
    'daha once de soyledigim gibi|daha once soyledigim gibi|daha once soyledigimiz gibi|daha once de soyledigimiz gibi|size soyledigim gibi|dedigim gibi|soyledigim gibi|size defalarca',
    'özetlemek gerekirse',
  ),
  saying(
    'size zaten soyledim|size zaten soyledik|zaten soyledim|zaten soyledik|size soyledik ya|kac kere soyleyecegim|kac defa soyleyecegim',
    'tekrar memnuniyetle açıklarım',
  ),
  sentence(
    'bu sizin sucunuz|sizin sucunuz|bu sizin hataniz|sizin kendi hataniz|kendi hataniz|bu senin sucun|suc sizde|hata sizde|kabahat sizde',
    'Birlikte bir çözüm bulalım.',
  ),
  sentence(
    'sakin olun|sakin ol|sakinlesin|bagirmayin|abartmayin|sinirlenmeyin',
    'Bu durumun can sıkıcı olduğunu anlıyorum.',
  ),
  sentence(
    'benim sorunum degil|bizim sorunumuz degil|bizim problemimiz degil|benim problemim degil|bu sizin sorununuz|sizin probleminiz|bizi ilgilendirmez|umurumuzda degil',
    'Sizin için ne yapabileceğime bakayım.',
  ),
  sentence(
    'aciklamayi okuyun|urun aciklamasini okuyun|aciklamayi okumadiniz mi|aciklamayi okusaydiniz|okumayi bilmiyor musunuz|ilani okuyun|once aciklamayi okuyun|ilan aciklamasini okuyun',
    'Tüm ayrıntılar ürün açıklamasındadır.',
  ),
  sentence(
    'okumaliydiniz|okumaniz gerekirdi|kontrol etmeliydiniz|kontrol etmeniz gerekirdi|sormaliydiniz|sormaniz gerekirdi|olcmeliydiniz|olcmeniz gerekirdi|bilmeliydiniz|dikkat etmeliydiniz|dikkat etmeniz gerekirdi|soylemeliydiniz|dusunmeliydiniz',
    'Bir dahaki sefere önceden bize sorabilirsiniz.',
  ),
  sentence(
    'yazmayi birakin|sikayet etmeyi birakin|bizi rahat birakin|beni rahat birakin|bir daha yazmayin|artik yazmayin|bize yazmayin|zamanimizi bosa',
    'Mesajlarınızı okudum, buradan yanıtlıyorum.',
  ),
  sentence(
    'yaniliyorsunuz|haksizsiniz|yalan soyluyorsunuz|bu cok sacma|bu sacmalik|sacmalamayin|abartiyorsunuz|sizin derdiniz ne|sorununuz ne',
    'Bu konuyu sizinle netleştirmek isterim.',
  ),
];

/** Harsh wording of support mail in Japanese; written by hand, 2026-11. */
export const JA: readonly Tone[] = [
  saying(
    '待つしかありません|待つしかない|お待ちいただくしかありません|待っていただくしかありません|待ってもらうしかありません|待たなければなりません|待ちなさい|我慢してください|辛抱してください',
    '恐れ入りますが、もう少々お待ちいただけますと幸いです',
  ),
  saying(
    '先ほども言いましたが|先ほども申しましたが|前にも言いましたが|前にも申し上げましたが|以前にも言いましたが|さっきも言いましたが|すでに言いましたが|何度も申し上げていますが|何度も言いますが|何度も申し上げますが|何度も申し上げております',
    '改めてご説明いたしますと',
  ),
  saying(
    '何度言えば|何回言えば|何度も言っています|もう言いました|もう説明しました|すでに説明したはずです|すでにお伝えしたはずです|お伝えしたはずですが',
    '改めてご説明いたします',
  ),
  sentence(
    'あなたのせいです|お客様のせいです|お客様の責任です|お客様のミスです|あなたが悪い|お客様が悪い|自己責任です|自業自得',
    'ご一緒に解決方法を確認させてください。',
  ),
  sentence(
    '落ち着いてください|冷静になってください|怒らないでください|大げさです|騒がないでください',
    'ご不便をおかけし、ご心情お察しいたします。',
  ),
  sentence(
    '当店には関係ありません|当店とは関係ありません|弊社には関係ありません|私には関係ありません|こちらには関係ありません|当店の問題ではありません|弊社の問題ではありません|こちらの問題ではありません|知りません|知ったことではありません',
    '当店でできることを確認いたします。',
  ),
  sentence(
    '説明をよく読んでください|商品説明を読んでください|説明文を読んでください|商品説明をよく読んで|商品ページをよく読んで|ちゃんと読んでください|きちんと読んでください|読んでいないのですか|読めばわかります|読めば分かります',
    '詳細は商品説明に記載しております。',
  ),
  sentence(
    '確認すべきでした|読むべきでした|聞くべきでした|測るべきでした|知っているべきでした|注意すべきでした|確認するべきでした|連絡すべきでした|言うべきでした',
    '次回はご購入前にお気軽にご質問ください。',
  ),
  sentence(
    'もう連絡しないでください|連絡してこないでください|しつこいです|いい加減にしてください|迷惑です|文句を言わないでください|時間の無駄です',
    'いただいたメッセージは確認しており、こちらでご返信いたします。',
  ),
  sentence(
    'あなたは間違って|お客様は間違って|お客様の勘違いです|勘違いです|嘘をつかないで|ばかげて|馬鹿げて|常識です|常識がない',
    '改めて状況を確認させてください。',
  ),
];
