import type { Lexicon } from '../concepts';

/** Turkish. Negation sits inside the verb, so its forms are listed. Words from the public notes of 2026-11, widened by hand. */
export const TR: Lexicon = {
  negation: 'after',
  reply: 'Lütfen bu mesajı doğrudan yanıtlayın.',
  words: {
    accept: 'kabul ediyorum|kabul ediyoruz|kabul ederim|kabul ederiz|alirim|olur',
    tech: 'enerji*|verimlilig*|otel*|sinif*|dondurucu*|sokak',
    courier: 'kurye*|kargo gorevli*|kargocu*|sofor*|kargo firmasi*',
    callyou:
      'size ulas*|sizi ara*|sizi hangi|arayabilir*|arasin*|arayabilelim|ulasabilir*|ulasalim|arayalim|hangi numaradan|hangi telefondan',
    number: 'numara*',
    at: 'uzerinden|ile|*den|*dan|*ten|*tan|*de|*da',
    lapsed:
      'suresi dol*|suresi gec*|kullandiginiz|gecersiz|kullanilmis|gecerliligini|sona er*|uygulandi|kullanmis*|zaten kullan*|kullandiniz|kullanilmis*|bitmis*|gecmis|otomatik*|geri yuklen*|iade edilir|iade edildi|bitti|sona erdi|doldu|gecti|sona ermis*|sona ermistir|kadar surdu',
    cut: '% # indirim*|# % indirim*|yuzde # indirim*|yari fiyatina|% # daha ucuz|% # tasarruf',
    without: 'olmadan|yoksa|olmazsa|olmadikca|vermezseniz|birakmazsaniz|yapmazsaniz|yazmazsaniz',
    fromyou: 'sizden|sizin tarafinizdan|tarafinizdan|senden',
    changed:
      'silinirse|silindiginde|silindikten|silinince|degisirse|kaldirilirsa|guncellenirse|kalkar|kalkinca|kalktiginda|kalktiktan|kaybol*|silinmesi|silinir|kalkmadan',
    do: 'birakin|yazin|verin|paylasin|gonderin|iletin|bildirin|atin|silin|degistirin|kaldirin|guncelleyin|duzeltin|odeyin|yatirin|alin|ziyaret edin|arayin|ulasin|gecin|ekleyin|kullanin|yararlanin|faydalanin|kesfedin|inceleyin|abone olun|kaydolun|takip edin|iptal edin|*iniz|*unuz|ihtiyacimiz|gerekiyor|gerekli|lazim|yeterli|*meniz|*maniz|*mezseniz|edin|edebilirsiniz|degerlendirin|puanlayin|bakin|goz atin|*layin|*leyin|acin|cekin|soyleyin|belirtin',
    ask: 'lutfen|rica ederiz|rica ediyoruz|rica ederim|rica etsek|misiniz|musunuz|mısınız|edebilir misiniz|bilir misiniz|*ebilir|*abilir|*ebilirsiniz|*abilirsiniz|memnun oluruz|mutlu oluruz|seviniriz|sevinirim|memnun olurum|minnettar|cok mutlu|bizi mutlu|yardimci olur|bize yardim|destek olur|unutmayin|cekinmeyin|zaman ayirip|vakit ayirip|zaman ayirarak|bekliyoruz|bekleriz|umariz|umuyoruz|isteriz|istiyoruz|istiyorum|nedir|eder misin*|olur musun*|mutlu eder|mutlu edersiniz|sevindirir|destek olursunuz|onurlandir*|gururlandir*|cok degerli olur|cok sey ifade|bize destek|katkida|degerlidir|dusunur musunuz|ne dersiniz|*elim mi|*alim mi|acaba|firsat verin|takdir ederiz|minnettar oluruz',
    not: 'degil|yok|*meyin|*mayin|*meyiniz|*mayiniz|*emiyoruz|*amiyoruz|*emeyiz|*amayiz|*emem|*amam|*miyoruz|*muyoruz|*miyorum|*muyorum|*mez|*maz|*mamaktadir|*memektedir|*emez|*amaz|*meden|*madan|*memeniz|*mamaniz|gerek yok|yerine|*medik|*madik|*memektedir|asla|hicbir|olmadan',
    refuse:
      'mumkun degil*|kabul edilm*|kabul etm*|kabul edemi*|kabul edem*|izin verilm*|izin verm*|yasak*|uygun degil*|aykiri*|ihlal*|yapilamaz|yapilamamaktadir|edilemez|sunmuyoruz|sunamiyoruz|olmaz|talep etmeyiz|istemeyiz|asla istem*|dolandir*|sahtekar*|kimlik avi|yapamiyoruz|yapmiyoruz|mumkun olma*|alamiyoruz|almiyoruz|yasaktir|izin vermiyor|istememiz',
    fake: 'unutmayin*|cekinmeyin*|kacirmayin*|sadece * degil|henuz * yok|sorun degil|sorun yok|problem degil|problem yok|neden olmasin|merak etmeyin|tereddut etmeyin|endiselenmeyin|heniz|henuz * madiysaniz|etmediyseniz|yapmadiysaniz|*madiysaniz|*mediyseniz|gecikmeyin|gec kalmayin|beklemeyin|ucret odemeden|ucret odemeksizin|gorur gormez|alir almaz|yapar yapmaz|yazar yazmaz|ulasir ulasmaz|kalkar kalkmaz|silinir silinmez|olur olmaz|biter bitmez',
    noise:
      'hasar degerlendirme*|durum degerlendirme*|talebin* degerlendir*|talebinizi degerlendir*|basvurunuz* degerlendir*|dosyanizi degerlendir*|teknik degerlendirme*|degerlendirmeye al*|degerlendirme asamasinda|degerlendiriliyor|degerlendiriyoruz|degerlendirecegiz|durumu degerlendir*|iade talebinizi degerlendir*|yildiz tornavida|yildiz vida|yildiz uclu|yildiz basli|yildiz seklinde|arti kutup|pozitif kutup|olumlu sonuc*|hata kodu*|posta kodu*|qr kod*|barkod|iade kodu*|takip kodu*|kargo kodu*|pin kodu*|aktivasyon kodu*|glutensiz|telefon kilif*|telefon tutucu*|telefon aparati|telefonunuz* bluetooth|telefonunuza bagla*|telefona bagla*|telefonla esles*|telefonunuzla esles*|telefonunuzda|telefonunuzdan|telefonda|telefon ekran*|telefonu sarj|telefonunuzu sarj|onay e posta*|onay maili|amazondan e posta|amazon e posta|e posta bildirim*|e posta alacaksiniz|e posta gelecek*|mail alacaksiniz|mail gelecek*|faturadaki indirim*|faturada indirim*|indirimli fiyat*|indirim faturada|kampanya sona erdi|kampanya bitti|kampanya donemi|hediye ceki bakiye*|veri aktarim*|veri transfer*|garanti disinda|garanti disi|kapsam disi|kutu disinda|ambalaj disinda|kontrolumuz disinda|kontrolumuz disi|mesai saatleri disinda|ev disinda|dis cephe|dis mekan|disaridan|harici|gunes isigi*|dogrudan gunes*|sinyal*|hediye paketi|adresi degistir*|adresinizi degistir*|ismi degistir*|eslestirmeyi sil*|eslesmeyi sil*|uygulamayi sil*|uygulamayi guncelle*|yazilimi guncelle*|geri bildirim dugmesi|siparis yorumu*|siparis notu*|teslimat yorumu*|degisim|iade ucretsiz*|ucretsiz iade|ucretsiz degisim|iade kargo ucretsiz*|filtreyi degistir*|pili degistir*|enerji puani|sifreyi degistir*|yuzde yuz|nakliye|siparisiniz|siparisinizi|siparisinizin|siparisin|siparis numara*|siparisten|siparisi|numarali siparis*|wifi sifre*|wi fi sifre*|kablosuz ag sifre*|modem sifre*|modemin sifre*|diger musterilerimiz*|diger depolarimiz*|yeni adresimiz*|hata kod*|teslim kod*|teslimat kod*|urun kod*|dogrulama kod*|renk kod*|barkod*|wi fi ~ sifre*|wifi ~ sifre*|sifresi|seri numara*|takip numara*|fatura numara*|model numara*|kargo numara*|parca numara*|musteri numara*|urun numara*|ev numara*|daire numara*|kapi numara*|ayakkabi numara*|vergi numara*|stok numara*|lot numara*|gonderi numara*|talep numara*|barkod numara*|iade numara*|vaka numara*|puan durumu|amazon dan daha|amazon dan #|ebay den daha|amazondan daha|ebayden daha',
    past: 'yorumunuz icin tesekkur*|degerlendirmeniz icin tesekkur*|puaniniz icin tesekkur*|geri bildiriminiz icin tesekkur*|yorumunuzu okuduk|yorumunuzu gorduk|yorumunuzda|degerlendirmenizde|yaptiginiz yorum*|biraktiginiz yorum*|yazdiginiz yorum*|biraktiginiz icin tesekkur*|yazdiginiz icin tesekkur*|yaptiginiz icin tesekkur*|yorumunuz alindi|geri bildiriminizi ilett*|geri bildiriminizi * ekib*|geri bildiriminiz * iletildi|verdiginiz icin tesekkur*|paylastiginiz icin tesekkur*',
    report:
      'sormustunuz|sordunuz|sormussunuz|birisi sizden|biri sizden|herhangi biri|sordugunuz|talep eden kisi*|soruyorsunuz|onermissiniz|istemissiniz|teklif etmissiniz|onerdiniz|onermistiniz',
    if: 'eger|*seniz|*saniz|*rseniz|*rsaniz|*diginizda|*digimizda|*ince|*inca|*unca|*dikten|*diktan|*tikten|*tiktan|sonra|karsiliginda|sartiyla|o zaman|her yorum|*ysaniz|*yseniz|icin|ardindan|karsilik|takdirde|halinde|durumda|*digi zaman|*diginiz icin|oldugunuz icin|sayesinde|olarak|gorur gormez|alir almaz|yapar yapmaz|yazar yazmaz|kalkar kalkmaz|silinir silinmez|*ar *maz|olur olmaz|*er *mez|*ir *mez|*ur *maz',
    before: 'once|*meden once|*madan once|yerine|oncesinde',
    but: 'ama|fakat|ancak|bu yuzden|bu nedenle|cunku|dolayisiyla|lakin',
    want: 'isterseniz|dilerseniz|istiyorsaniz|diliyorsaniz|arzu ederseniz|tercih ederseniz|talebiniz uzerine|isteginiz uzerine|iptal talebiniz|iptal etmek isterseniz|iptal etmek istiyorsaniz|vazgectiyseniz',
    your: '*iniz|*iniz*|*nuz|*nizi|*nizin|sizin|size|sizi|senin|*unuz|*unuzu|*inizi|bir|numarasi*|adresi*|*nuzu|hangi',
    we: 'bize|bizi|bizim|bizden|bizimle|*miz|*mizi|*mize|*mizden|*mizde|*mizdan|*muz|*muzdan|*muza|*muzda|bana|benim|beni|benimle|*imiz|*umuz|ibanima|*ima|*imiza|ibanimiza',
    review:
      'yorum*|degerlendirme*|geri bildirim*|puan|puani|puaniniz*|puanlama*|puanini*|feedback*|inceleme yaz*|degerlendirmeniz*|gorusunuz*|goruslerinizi|oy|referans|soz* amazon*|amazonda ~ soz*|amazon da ~ soz*|puan*',
    leave:
      'birak*|yaz*|ver|verin|verir*|verebilir*|vermek|vermeniz*|verirseniz|verince|paylas*|yap|yapin|yapar*|yapmaniz*|yaparsaniz|yapabilir*|ekle*|gir|girin|gonder*|olustur*|isaretle*|bekliyoruz|bekleriz|yayin*|yayinlan*|gorun*|anlat*',
    rate: 'bizi degerlendir*|bizi puanla*|urunu degerlendir*|urunu puanla*|urunumuzu degerlendir*|urunumuzu puanla*|alisverisinizi degerlendir*|alisverisinizi puanla*|siparisinizi degerlendir*|siparisinizi puanla*|deneyiminizi degerlendir*|deneyiminizi puanla*|magazamizi degerlendir*|magazamizi puanla*|saticiyi degerlendir*|saticiyi puanla*|hizmetimizi degerlendir*|hizmetimizi puanla*|bize yildiz|bizi oneri*|bizi tavsiye|satin aldiginiz urunu degerlendir*|bize puan|bizi ~ degerlendir*|bize ~ puan|bize ~ yildiz|urunu ~ degerlendir*|alisverisinizi ~ degerlendir*|bizi ~ puanla*',
    pos: 'olumlu|iyi|guzel|harika|mukemmel|pozitif|bes yildiz*|# yildiz*|yuksek|en yuksek|tam|super|muhtesem|begen*|en iyi|hos|begeni*|ovgu*|ovucu|parlak|tam not|sicak|sahane|olaganustu|en iyi puan*|tam puan*',
    neg: 'olumsuz|kotu|negatif|dusuk|tek yildiz*|bir yildiz*|1 yildiz*|haksiz|elestirel|notr|dusuk puan*|kotu puan*|zayif|zarar ver*|zor durumda|# yildizdan az|bes yildizdan az|yildizin altinda',
    stars:
      'bes yildiz*|dort yildiz*|# yildiz*|5yildiz*|5 5|5 uzerinden 5|tam puan*|en yuksek puan*|yildizlari*|full puan|10 10|tam yildiz*|yildiz ver*|bes uzerinden bes|bol yildiz*|en yuksek yildiz*|yildizla|bes yildizla|iki yildiz*|uc yildiz*|tek yildiz*',
    change:
      'degistir*|sil|silin|silmek|silmeniz*|silme*|silerseniz|silebilir*|siler*|sildiginizde|sildikten|silinmesi*|silinirse|kaldir*|guncelle*|duzelt*|duzenle*|geri cek*|geri al*|yeniden degerlendir*|tekrar gozden|gozden gecir*|yukselt*|revize*|iyilestir*|cek|cekin|cevir*|olumluya|cikar*|cevirm*|donustur*|artir*|yeniden yaz*|bastan yaz*|tekrar yaz*|vazgec*|yumusat*',
    happy:
      'memnun kaldiysaniz|memnunsaniz|memnun kalirsaniz|memnun iseniz|memnun olduysaniz|begendiyseniz|begenirseniz|mutluysaniz|mutlu iseniz|hosunuza gittiyse|memnun kaldiginiz*|memnun oldugunuz*|begendiginiz*|begenmenize|begenmeniz|memnun kalmaniza|memnun olmaniza|sorunsuzsa|her sey yolundaysa|yardimci olabildiysek|yardimci olduysak|sorununuzu cozduysek|cozebildiysek|memnun musterile*|memnun musteri|eger urun|urun hosunuza|memnuniyetiniz*|sadece memnun|mutlu olduysaniz|keyif aldiysaniz|memnun kalmis|beklentinizi karsila*|beklentilerinizi karsila*|beklentinizin',
    unhappy:
      'memnun degilseniz|memnun kalmadiysaniz|memnun kalmazsaniz|memnun olmadiysaniz|memnun degil|memnun olmazsaniz|bir sorun olursa|sorun yasarsaniz|herhangi bir sorun*|bir sorun varsa|problem yasarsaniz|bir problem*|5 yildizdan az|bes yildizdan az|sikayetiniz varsa|begenmediyseniz|memnuniyetsiz*|bir sikinti*|sorununuz varsa|gitmediyse|gitmezse|hayal kirikligi*|aksilik*|ters gid*|ters git*|eksiklik*|yanlis giden|sorun varsa|begenmezse*|problem varsa|memnuniyetsizlig*',
    reward:
      'iade*|para iade*|paranizi|geri odeme*|hediye*|hediye ceki*|hediye karti*|indirim*|kupon*|ucretsiz|bedava|tazminat*|telafi*|bonus|odul*|nakit|para|tl|lira|euro|€|# %|% indirim|yuzde|kredi|puan hediye|cashback|surpriz*|promosyon urun*|ikram*|ucretini|cek|numune|kod|kargo ucret*|kargo bedel*|ek garanti|garanti uzat*|uzatilmis garanti|cekilis*|yarisi*|ucretin yarisi*|ucretin bir kismi|bakiye|tutarin tamami*|tamamini|paranin tamami*|yarisini|hediye ed*',
    give: 'gonderecegiz|gonderiyoruz|gondeririz|gonderecegim|gonderelim|gonderirim|verecegiz|veriyoruz|veririz|verecegim|veririm|iade edecegiz|iade ederiz|iade ediyoruz|iade edecegim|iade ederim|iade yapacagiz|iade yapariz|yapacagiz|yapariz|yapiyoruz|sunuyoruz|sunariz|sunacagiz|hediye ediyoruz|hediye edecegiz|hediye ederiz|kazanirsiniz|kazanin|kazanacaksiniz|alacaksiniz|alirsiniz|sahip olacaksiniz|tanimlayacagiz|tanimliyoruz|tanimlariz|oderiz|odeyecegiz|odeyecegim|yatiracagiz|yatiririz|saglayacagiz|edelim|takdim|hazirladik|size ozel|ekleyecegiz|ekleriz|edecegiz|verelim|geri verelim|kazaniyor|kazanir|aliyor|alir|alacak|ekleyelim|yukleyelim|kazanan|karsilayalim|karsilariz|karsilayacagiz|bizden|uzatiriz|uzatacagiz|sizde kalabilir|sizde kalsin|katilma hakki|katilirsiniz|odemis oluruz|gondereyim|vereyim|yatirayim|sizi bekliyor',
    exchange:
      'karsiliginda|karsilik olarak|tesekkur olarak|tesekkur amacli|tesekkur icin|odul olarak|yorum icin|yorum yapana|yorum yapanlara|yorumunuz karsiligi|degerlendirme icin|degerlendirmeniz icin|bes yildiz icin|5 yildiz icin|her yorum icin|yorumunuzu sildig*|silme karsiligi|ekran goruntusu*|ekran goruntunu*|kaniti|ardindan|sonrasinda|yorum karsiligi|olumlu yorum icin|yorumu kaldirmaniz icin|silmeniz icin|degistirmeniz icin|bagli|yorum* link*|yorumunuzun linkini|degerlendirme* link*|yorum baglanti*|yazan herkes|yapan herkes|birakan herkes|yazan herkese|her yorum yapan|her ~ yorum icin|yorum basina|yorum basi|yorum yazan*|yorum yapan*|yorum birakan*|degerlendirme yapan*|puan veren*|yazanlar*|yapanlar*|o zaman|biz de size|biz de|her yorum|her degerlendirme',
    demand:
      'once|ilk once|ancak|ancak o zaman|sadece|yalnizca|sonra|*dikten sonra|*diktan sonra|*tikten sonra|*tiktan sonra|aksi halde|aksi takdirde|yoksa|*meden|*madan|sartiyla|o zaman|takdirde|ondan sonra|*dugunuzde|gorunce',
    ship: 'gonder*|kargola*|kargoya|iade*|degisim*|teslim*|coz*|yolla*|yardimci ol*|paranizi|islem*',
    pay: 'ode*|odeme*|odeyin|odeyebilir*|yatir*|gonder*|havale*|transfer*|iade*|kabul ediyoruz|aliyoruz|yap|yapin|yapabilir*|yapmaniz*|yaparsaniz|yapalim|aktar*|ile|uzerinden|al|alin|alabilir*|edebilir*|edin|ederseniz',
    paysoft:
      'havale*|eft*|banka havalesi*|nakit*|elden|cek ile|banka transferi*|hesabimiza|hesabima|banka hesabimiza|banka hesabiniza|kapida odeme|banka yoluyla|banka yolu|posta ceki|fast ile',
    payhard:
      'arkadas ve aile|aile ve arkadas*|arkadaslar ve aile|paypal ile|paypal uzerinden|paypal hesabimiz*|paypal hesabim*|paypal adresi*|eft ile|eft yap*|havale eft|papara ile|papara hesab*|ininal|odeme linki*|odeme link*|odeme baglanti*',
    bank: 'banka hesap*|hesap numara*|hesap bilgi*|banka bilgi*|iban*|iban numara*|kart numara*|kart bilgi*|kredi karti bilgi*|kredi karti numara*|paypal hesabiniz*|paypal e posta*|cvv|banka hesabiniz*',
    fees: 'komisyon* odeme*|komisyon* kurtul*|komisyondan|komisyon odeme*|komisyonsuz*|komisyonu odeme*|ucret odeme*|ucretlerinden|ebay ucret*|amazon ucret*|ebay komisyon*|amazon komisyon*|ebay uzerinden olmadan|ebay olmadan|amazon olmadan|araci olmadan|aracisiz|kesinti olmadan|kesintisiz|komisyon vermeden|komisyonlarindan',
    outside:
      'amazon disinda*|ebay disinda*|ebay disi|amazon disi|amazon in disinda|ebay in disinda|platform disi*|platformun disinda|platform disinda|bu platformun disinda|site disinda|site disi|amazon harici*|ebay harici*|ebay yerine|amazon yerine|pazaryeri disinda|amazondan bagimsiz|ebayden bagimsiz|amazon uzerinden degil|ebay uzerinden degil|ebay e gerek yok|ebaye gerek yok|amazon a gerek yok|amazona gerek yok|ebay olmadan|ebaysiz|ebay i bos ver*|ebayi bos ver*|amazon u bos ver*|ebay i birak*|ebay i atla*|ebay i devreden|ebayi devreden|amazon u devreden|amazonu devreden|ebay i aradan|amazon u aradan|amazon uzerinden yapmayin|ebay uzerinden yapmayin|ebay i karistirm*|ebayi karistirm*|amazon u karistirm*|amazonu karistirm*|karistirmayalim|aramizda hallede*|kendi aramizda',
    direct:
      'dogrudan bizden|dogrudan bizimle|dogrudan bize|direkt bizden|direkt bizimle|direkt bize|dogrudan benden|direkt benden|dogrudan benimle|bizden dogrudan|bizden direkt|ozel olarak|kendi aramizda|aramizda|elden|dogrudan satin|direkt satin|dogrudan siparis|direkt siparis|dogrudan hesab*|dogrudan magaza*|dogrudan bana|direkt bana|haricen|dogrudan ~ sat*|direkt ~ sat*|ozelden|ozel mesajdan',
    site: 'web sitemiz*|internet sitemiz*|sitemiz*|kendi sitemiz*|kendi web sitemiz*|online magazamiz*|internet magazamiz*|kendi magazamiz*|magazamiz*|resmi sitemiz*|resmi web sitemiz*|e ticaret sitemiz*|web sitem*|websitemiz*|websitesi*|sitemden|kendi sitem*|fiziki magazamiz*|web magazamiz*|facebook sayfamiz*|instagram sayfamiz*|resmi internet sitemiz*|markamizin sitesi*|kendi magazam*|kendi internet|kendi web|fiziki magaza*|fiziksel magaza*',
    buy: 'siparis*|satin al*|al|alin|alabilir*|alirsaniz|alisveris*|daha ucuz*|daha uygun*|uygun fiyat*|satis*|satabilir*|temin ed*|islemi tamamla*|anlas*|rezerv*|satarim|satariz|satayim|satalim|alana|daha az|tl daha az',
    visit:
      'ziyaret*|bakin*|bakabilir*|bulabilir*|inceley*|girin|girebilir*|girerek|sitemizden|sitemizde|magazamizdan|magazamizda|ulasabilir*|arat*|kayit*|kaydol*|indir|indirin|indirebilir*|goz at*|tiklay*|gidin|mevcut|yazar|yaziyor|adresinden|yer aliyor',
    phone:
      'telefon numara*|cep numara*|numarani|gsm numara*|gsm|iletisim bilgi*|iletisim numara*|whatsapp numara*|tel|irtibat numara*|cep numaraniz*|cep telefonu numara*|telefon numaraniz*|numaraniz*|numarani*',
    email:
      'e posta adres*|eposta adres*|mail adres*|e mail adres*|email adres*|e posta*|eposta*|mailiniz*|mail|e mail|email|gmail|sahsi mail*|kisisel e posta*',
    tell: 'gonder*|ver|verin|verir*|verebilir*|vermeniz*|ilet*|paylas*|bildir*|yaz*|soyle*|nedir|ihtiyac*|gerek*|lazim|alabilir*|almamiz|ogrenebilir*|belirt*|at|atin|atar*|rica|size ulas*|sizi ara*|arayabilir*|arayalim|arasin|aray*|ulasabil*|yolla*|alalim|almak|yukle*',
    callus:
      'bizi arayin*|bizi arayabilir*|bizi ara|beni arayin*|beni arayabilir*|bizi arayiniz|beni arayiniz|arayin|arayiniz|arayabilirsiniz|arar misiniz|telefonla ara*|telefonla ulas*|telefonla iletisim*|telefondan ulas*|telefon ile|telefonla|telefon yoluyla|sizi arayalim|sizi arayacagiz|sizi ararim|sizi arayacagim|sizi arayabilir*|sizi arayip|numaramiz*|numaram|telefonumuz*|telefonum|telefon numaramiz*|musteri hattimiz*|cagri merkezimiz*|sms at*|sms gonder*|mesaj atin telefon*|hattimizi ara*|numarayi ara*|numarali telefon*|telefonda gorus*|telefonda konus*|bir telefon acin|telefon edin|bir telefon ac*',
    mailus:
      'bize mail*|bize e posta*|bize e mail*|bize email*|bana mail*|bana e posta*|bana email*|e posta gonder*|e posta yoluyla|e posta ile|e posta uzerinden|e posta atin|mail atin*|mail atabilir*|mail gonder*|mail yoluyla|mail ile|mail uzerinden|email ile|email gonder*|e posta adresimiz*|mail adresimiz*|email adresimiz*|e postamiz*|mailimiz*|e posta adresim*|mail adresim*|mailim*|e postadan ulas*|mailden ulas*|mail adresinize|kisisel e postaniz*|sahsi mailiniz*|e posta adresinize ozel|mail adresine yaz*|e posta adresine yaz*',
    reach:
      'ulas*|yaz*|ekle*|iletisim*|mesaj*|gorus*|konus*|sohbet*|gec|gecin|gecelim|gecebilir*|devam|bul|bulun|baglan*|grubumuz*|gonder*|hallet*|halled*|cozelim|anlas*|konusalim|yapalim',
    coupon:
      'indirim kodu*|indirim kupon*|kupon kodu*|kupon*|promosyon kodu*|kampanya kodu*|hediye ceki*|indirim*|% indirim|yuzde # indirim|# %|% #|ucretsiz kargo|bedava kargo|ozel fiyat*|yuzde',
    next: 'sonraki siparis*|bir sonraki siparis*|sonraki alisveris*|bir sonraki alisveris*|gelecek siparis*|gelecek alisveris*|gelecekteki*|bundan sonraki*|ikinci siparis*|yeni siparisiniz*|tum urunlerde|tum urunlerimizde|butun urunlerde|tekrar alisveris*|bir dahaki*|tum magazada|sadik musteri*|daimi musteri*',
    use: 'kullan*|yararlan*|faydalan*|kazan*|gecerli*|size ozel|sizin icin|ozel|firsat*|tanimla*|girin|girerek|avantaj*|sunuyoruz|hediye|kodunu|kodu ile|kodu|tasarruf|sadik|sadakat|hazirladik|iste',
    other:
      'diger urunlerimiz*|diger urunler*|baska urunler*|yeni urunlerimiz*|yeni urunler*|yeni koleksiyon*|koleksiyonumuz*|urunlerimiz*|urun yelpazemiz*|urun gamimiz*|katalogumuz*|amazon magazamiz*|ebay magazamiz*|magazamizdaki*|cok satanlar*|en cok satan*|aksesuarlarimiz*|uyumlu aksesuar*|yeni modelimiz*|yeni model*|premium surum*|premium model*|diger ilanlarimiz*|diger ilanlar*|yeni serimiz*|yeni seri*|yenilikler*|yeni gelen*|ust model*|vitrinimiz*|magazamiz*|yeni ~ seri*|yeni ~ koleksiyon*|diger *lerimiz*|diger *larimiz*|yeni *lerimiz*|yeni *larimiz*|yeni ~ *mizi',
    look: 'goz at*|bakin*|bakabilir*|inceley*|kesfed*|ziyaret*|oneri*|tavsiye*|ilginizi cek*|ilgilen*|begen*|hosunuza|dene*|ayrica|da var|kacirmayin|goruntule*|goz gezdir*|tamamla*|tam uyumlu|mukemmel uyum|yeni cikti|cikan|tanis*|bayilacak*|seveceksiniz',
    newsletter:
      'bulten*|e bulten*|haber bulten*|mail listemiz*|e posta listemiz*|musteri kulub*|vip kulup*|sadakat program*|toplulugumuz*|kanalimiz*|sayfamiz*|grubumuz*',
    signup: 'abone*|kaydol*|kayit ol*|uye ol*|takip ed*|takip et*|katil*|begenin|takipci*|uyelik',
    sale: 'kampanya*|kampanyamiz*|yaz indirim*|kis indirim*|sezon indirim*|black friday|efsane cuma|buyuk indirim*|ozel teklif*|ozel firsat*|firsatlarimiz*|firsatlari*|super firsat*|indirim gunleri*|flas indirim*|indirimlerimiz*|promosyon*|sezon sonu*|outlet*|yilbasi indirim*|ozel kampanya*|dev indirim*|firsat*|ucuncusu bedava|ikincisi bedava|ikincisi yari|ucuncusu ucretsiz|iki alana|bir alana|uc alana|# al # ode|# alana',
    hurry:
      'kacirmayin*|sadece bugun|bugun|pazara kadar|sinirli sure*|bu hafta*|hafta sonu*|simdi|acele|baslad*|basliyor|devam ediyor|stoklarla|stoklar tukenmeden|yararlan*|faydalan*|hemen|su an|sizi bekliyor|*a kadar|*e kadar|tum urunlerde|degerlendirin|son gun*',
    cancel:
      'siparisi iptal*|siparisinizi iptal*|iptal talebi*|iptal talebinde|iptal istegi*|iptal talep*|alisverisi iptal*|satin almayi iptal*|iptal edin|iptal ediniz|iptal edebilir*|iptal etmeniz*|iptal eder*|siparisi siz iptal|iptali icin',
    threat:
      'avukatimiz*|avukatim*|dava acacagiz|dava acacagim|dava edecegiz|dava acariz|mahkeme*|yasal islem*|hukuki islem*|yasal yollara*|hukuki yollara*|savciliga|polise sikayet|polise bildir*|suc duyurusu*|pisman olacaksin*|pisman olursun*|pisman ederiz|pisman edecegiz|nerede oturdugunuzu|nerede yasadiginizi|nerede oturdugunu|evinizi biliyoruz|adresinizi biliyoruz|adresiniz bizde|bunun bedelini|bedelini odeyeceksin*|hesabini soracagiz|hesabini verecek*|kapiniza gel*|evinize gel*|gununu gosterecegiz|ayaginizi denk|kendinize dikkat edin|adresinizi yayinlariz|adresinizi yayinlayacagiz|adinizi yayinlariz|adinizi yayinlayacagiz|ifsa ederiz|ifsa edecegiz',
    profanity:
      'aptal*|salak*|gerizekali*|geri zekali*|orospu*|siktir*|sikeyim|amk|amina|yarrak|gotveren|serefsiz*|namussuz*|pezevenk*|ahmak*|dangalak*|embesil*|kahrol*|lanet olsun|cehenneme|kes sesini|kapa ceneni|yalanci*|hirsiz*|ibne|kaltak|denyo|hayvan herif|terbiyesiz*|edepsiz*|sahtekarsin*|orospu cocu*|defol*|manyak*|beyinsiz*|cahil*|hadsiz*|pislik*|sersem*|boktan|pust*|it herif|kopek herif|mal misin*|kafasiz*|budala*|kus beyinli|cehennemin dibine|bok gibi|utanmaz*',
    ack: 'mesajinizi aldik|mesajiniz alindi|mesajiniz bize|mesajiniz icin tesekkur*|iletisime gectiginiz icin|bize ulastiginiz icin|bize yazdiginiz icin|sabriniz icin|anlayisiniz icin|inceliyoruz|inceleyecegiz|incelemeye aldik|inceleme baslat*|kontrol ediyoruz|kontrol edecegiz|arastiriyoruz|arastiracagiz|size donecegiz|size donus|donus yapacagiz|geri donus|geri donecegiz|en kisa surede|en kisa zamanda|kisa sure icinde|en yakin zamanda|ilgili birime|ilgili ekibe|ilettik|iletildi|ekibimiz|ilgileniyoruz|ilgilenecegiz|talebiniz alindi|bilgi verecegiz|bilgilendirecegiz|uzerinde calisiyoruz',
    remind: 'hatirlat*|hala|henuz|tekrar|bir kez daha|yeniden|ikinci kez|son kez',
    undo: 'onu sil*|onu kaldir*|onu degistir*|bunu sil*|bunu kaldir*|bunu degistir*|onu guncelle*',
    until: '*ene kadar|*ana kadar|*madan|*meden|kadar|*medikce|*madikca',
    done: 'biraktiginiz|yaptiginiz yorum|yazdiginiz',
    polite:
      'merhaba*|sayin|iyi gunler|gunaydin|iyi aksamlar|selam|selamlar|saygilarimizla|saygilarimla|tesekkur*|tesekkurler|ozur*|uzgunuz|kusura|musteri hizmetleri|iyi calismalar|sevgiler|kolay gelsin|iyi haftalar|degerli musterimiz',
    soon: 'yarin|bugun|pazartesi|sali|carsamba|persembe|cuma|cumartesi|# saat|# gun|# is gunu|24 saat|48 saat|icinde # |saat icinde|gun icinde|haftaya|gelecek hafta|aksama|oglen|iki gun|bir gun',
    confirm:
      'siparisiniz kargoya|kargoya verildi|kargoya verilmistir|siparisiniz gonderildi|gonderilmistir|gonderildi|yola cikti|yolda|siparisiniz onaylandi|siparisiniz alindi|siparisinizi aldik|siparisiniz icin tesekkur*|alisverisiniz icin tesekkur*|satin aldiginiz icin|bizi tercih ettiginiz icin|siparis onayi|kargo onayi|bizi tercih|teslim edildi|teslim edilmistir|hizmetinizdeyiz',
    websearch:
      'google da ara*|google dan|googledan|googleda|google a yaz*|google ~ ara*|google ~ yaz*|google ~ bul*|googlela*|arama motor*',
    scan: 'qr ~ okut*|qr ~ tara*|karekod* ~ okut*|kodu ~ okut*|kodunu okut*|karekod* ~ tara*|qr kodu*|qr koda|qr koduna|karekoda',
    insert: 'kart|karti|kartta*|karttaki|kartin*|kartimiz*|brosur*|kartvizit*',
    glad: 'memnun kal*|memnunsa*|begendi*|begenirse*|hosunuza gi*|memnun*|mutlu kal*|sevdi*|begen*|hosnut|beklenti*|hosuna gi*|hosunuza git*',
    else: 'aksi halde|aksi takdirde|yoksa|degilse|bir sorun',
    mutual:
      'biz de aynisini|aynisini sizin|karsilikli yorum*|karsilikli puan*|karsilikli degerlendirme*|yoruma yorum|puana puan|ben de aynisini|aynisini yapar*|aynisini yapacag*|ben de size|sizinkini|karsilikli',
    secret:
      'sifreniz*|parolaniz*|pasaport*|kimliginiz*|kimlik fotokopi*|kimlik kart*|nufus cuzdan*|ehliyet*|kart numara*|kredi karti*|kart bilgi*|tc kimlik*|tckn|dogum tarih*|guvenlik kodu*|kart sifre*',
    messenger: 'wp|vatsap*|watsap*|whatsap*',
  },
};
