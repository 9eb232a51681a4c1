import type { Lexicon } from '../concepts';

/** Polish. Words from the public notes of 2026-11, widened by hand. */
export const PL: Lexicon = {
  negation: 'before',
  reply: 'Prosimy odpowiedzieć bezpośrednio na tę wiadomość.',
  words: {
    accept: 'przyjme|przyjmuje|akceptuje|przyjmujemy|akceptujemy|moze byc|przyjmiemy',
    tech: 'energetyczn*|energii|efektywnosc|hotel*|etykiet*|klas*|zamrazark*|ulic*',
    courier: 'kurier*|kierowca|dostawca|listonosz|przewoznik*',
    callyou: 'zadzwonic|oddzwoni*|zadzwoni|pana zlapac|pania zlapac|skontaktowac telefonicznie',
    number: 'numer|numeru|numerem|numery',
    at: 'na|przez|poprzez|w|za posrednictwem',
    lapsed:
      'wygas*|uzyl*|uzyt*|niewazny|juz wykorzystan*|wykorzystan*|nie jest wazny|zostal naliczony|naliczony|nieaktywny',
    cut: '# % taniej|o # % tans*|# % rabatu|# % znizki|tansze o|przecenion*|polowe ceny|o # %|oszczedz* ~ # %|# % na',
    without: 'bez|brak|nie ma',
    fromyou: 'od pana|od pani|od panstwa|od ciebie|z panstwa strony|z pana strony',
    changed: 'usuniet*|zmienion*|wycofan*|skasowan*|poprawion*',
    done: 'wystawil pan|wystawila pani|wystawili panstwo',
    do: 'zostaw|zostawcie|zostawic|napisz|wystaw|wystawic|ocen|ocenic|udostepnij|podziel|wyslij|przeslij|podaj|podac|podanie|przekaz|usun|usunac|usuniecie|zmien|zmienic|zmiane|wycofaj|edytuj|zaplac|przelej|wplac|kup|zamow|odwiedz|zadzwon|skontaktuj*|dodaj|uzyj|skorzystaj|sprawdz|odkryj|zapisz|obserwuj|sledz|anuluj|anulowanie|potrzebujemy|potrzebuje|moze pan|moze pani|mozesz|moga panstwo|musi pan|nalezy|wystarczy|zloz|wejdz|zajrzyj|zobacz|niech pan|polub|dolacz',
    ask: 'prosze|prosimy|prosilibysmy|poprosimy|prosba|prosbe|czy moglby|czy moglaby|czy mogliby|czy mogl|czy moze|czy mozemy|moglby pan|moglaby pani|mogliby panstwo|czy zechce|bedziemy wdzieczni|bylibysmy wdzieczni|byloby milo|byloby super|byloby wspaniale|bylibysmy|bylbym|byloby nam|docenimy|pomoze nam|pomogloby|pomaga nam|pomoz nam|uprzejmie|zachecamy|zapraszamy|nie zapomnij|nie wahaj|pamietaj|poswiec*|mamy nadzieje|licze na|liczymy na|jaki jest|chcielibysmy|chcialbym|warto|doceniamy|czekamy na|bylby pan|bylaby pani|czy byloby mozliwe|tak mily|tak mila|na tyle mily|zechcialby|zechcialaby|ucieszy*|ucieszyl*|uszczesliw*|sprawi nam|sprawiloby nam|wesprze|milo nam bedzie|radosc',
    not: 'nie|bez|nigdy|zadn*|ani|zamiast|niczego',
    refuse:
      'nie jest mozliw*|niemozliwe|nie ma mozliwosci|nie wolno|zabronion*|niedozwolon*|nie akceptujemy|nie przyjmujemy|nie przyjmuje|nie mozemy przyjac|nie mozemy zaakceptowac|nie oferujemy|niezgodn*|wbrew|narusza*|sprzeczn*|nie sa mozliwe|nie jest dozwol*|nigdy nie pros*|oszust*|phishing|wyludz*|odmaw*|nie obslugujemy|nie wolno nam|nie mozemy prosic|nie pozwala|nie zezwala',
    fake: 'nie wahaj*|nie zapomnij*|nie zwlekaj|nie tylko|jeszcze nie|nie ma problemu|bez problemu|bez obaw|nie przegap|nie przegapcie|czemu nie|dlaczego nie|bez zobowiazan|nie zapominaj|nie czekaj|jesli jeszcze nie|nie przeocz|nic nie|nic by nas',
    noise:
      'ocena szkody|ocena reklamacji|oceny szkody|ocene szkody|oceny reklamacji|ocena stanu|ocena techniczna|ocenic szkode|ocenic stan|ocenic sytuacje|ocenic uszkodzen*|ocenic zgloszenie|opinia technika|opinia techniczna|opinii technika|opinia serwisu|opinii serwisu|opinie serwisu|opinie technika|naszym zdaniem|w naszej opinii|komentarz do zamowienia|komentarza do zamowienia|w komentarzu do|gwiazdkowy|sruba gwiazdk*|srubokret gwiazdk*|torx|klucz gwiazdk*|biegun dodatni|plus dodatni|wynik pozytywny|pozytywny wynik|kod bledu|kod pocztowy|kod qr|kod kreskowy|kod zwrotu|kod sledzenia|kod pin|kod aktywacyjny|kodu pocztowego|bezglutenow*|etui na telefon|etui do telefonu|uchwyt na telefon|uchwyt do telefonu|telefonu przez|telefon przez|telefonem przez|telefonu z|telefonem|na telefonie|w telefonie|ekran telefonu|polacz ~ telefon*|sparuj ~ telefon*|ladowac telefon|e mail z potwierdzeniem|e mail potwierdz*|mail z potwierdzeniem|wiadomosc e mail od|e mail od amazon|e mail od ebay|e mail z|mail z|powiadomienie e mail|zmienic adres|zmien adres|usunac parowanie|usun parowanie|nota korygujaca|rabat na fakturze|rabat widoczny|cena promocyjna|okres promocji|promocja zakonczyla|promocja sie skonczyla|poza zasiegiem|poza domem|poza opakowaniem|poza pudelkiem|poza gwarancja|poza tym|poza terminem|poza nasza|poza polska|bezposrednie swiatlo|bezposrednim swiatlem|bezposredniego swiatla|bezposrednie slonce|zewnetrzn*|transfer danych|przesyl danych|bon zwrotny|saldo bonu|odbior|pobranie oprogramowania|dobry stan|dobrym stanie|dobrego dnia|dobrze|zmiana zdania|zmienic zdanie|za darmo odeslac|darmowy zwrot|bezplatny zwrot|sygnal|ocenimy|dobra wiadomosc|informacji zwrotnej|informacje zwrotna|pana zamowienie|pani zamowienie|panstwa zamowienie|zamowienie zostalo|to zamowienie|numer zamowienia|tego zamowienia|z zamowienia|twoje zamowienie|zamowienie nr',
    past: 'dziekujemy za ~ opinie|dziekujemy za ~ ocene|dziekujemy za ~ recenzje|dziekujemy za ~ komentarz|dziekuje za ~ opinie|dziekuje za ~ ocene|dziekuje za ~ komentarz|dziekujemy za wystawienie|dziekuje za wystawienie|dziekujemy za pozostawienie|w swojej opinii|w panstwa opinii|w pana opinii|w twojej opinii|pana opinia zostala|panstwa opinia zostala|opinia zostala|opinie przekazalismy|opinie przekazemy|przeczytalismy|widzielismy opinie',
    report:
      'pytal pan|pytala pani|pytali panstwo|zapytal pan|jesli ktos|jezeli ktos|gdyby ktos|poprosil pana|pytanie czy',
    if: 'jesli|jezeli|gdy|kiedy|po tym|po otrzymaniu|jak tylko|w zamian|pod warunkiem|wtedy|a my|a wyslemy|a otrzyma*|i otrzyma*|i wyslemy|aby otrzymac|zeby otrzymac|za kazda|skoro|poniewaz|nastepnie|o ile|po wystawieniu|po usunieciu|po zmianie|w przypadku|gdyby',
    before: 'zanim|przed|zamiast|nim wystawi*|bez kontaktu',
    but: 'ale|wiec|dlatego|jednak|natomiast|bo|poniewaz|zatem|lecz',
    want: 'jesli chce|jesli chca|jezeli chce|jesli wola|jesli woli|jesli pan chce|jesli pani chce|jesli panstwo chca|jezeli zycz*|jesli zycz*|na pana prosbe|na panstwa prosbe|na pani prosbe|zgodnie z prosba|pana prosba o anulowanie|chce anulowac|chca panstwo anulowac|chce pan anulowac|chce pani anulowac',
    your: 'pana|pani|panstwa|twoj|twoja|twoje|twojego|twoim|swoj|swoja|swoje|swojego|panstwu|panu|wasz|wasza|jaki*|pan|numer',
    we: 'nas|nam|nasz|nasza|nasze|naszego|naszej|naszym|naszych|mnie|mi|moj|moja|moje|nami',
    review: 'opini*|recenzj*|ocen|ocena|ocene|oceny|ocenie|komentarz*|feedback|gwiazdkowa ocena|referencj*',
    leave:
      'zostaw*|pozostaw*|napis*|wystaw*|wystawienie|udostepn*|podziel*|opublik*|dodaj|dodac|dodanie|dac|daj|dodania|przyzna*|zamies*|wyraz*|zaznacz*|publik*|daje*|dajcie',
    rate: 'ocen nas|ocenic nas|ocenienie nas|ocencie nas|nas ocenic|ocen produkt|ocenic produkt|ocenienie produktu|ocen zakup|ocenic zakup|ocen swoj zakup|ocen swoje|ocen nasz*|ocenic nasz*|ocenic swoje|ocenic swoj|polec nas|polecic nas|ocen zamowienie|ocenic zamowienie|ocenienie zakupu|ocenic transakcje|ocen transakcje|ocen sprzedawce|ocenic sprzedawce|ocenic ten|ocene sprzedawcy|pozytywnie ocen*|ocen* pozytywnie',
    pos: 'pozytyw*|dobra|dobrej|dobre|dobry|swietn*|doskonal*|najlepsz*|najwyzsz*|wysok*|piec gwiazdek|# gwiazdek|pieciogwiazd*|maksymaln*|mila|milej|super|piekn*|przychyln*|wspanial*|lepsz*',
    neg: 'negatyw*|zla|zlej|zle|slab*|krytyczn*|jedna gwiazdk*|1 gwiazdk*|nisk*|niesprawiedliw*|niepochlebn*|neutraln*',
    stars:
      'piec gwiazdek|pieciu gwiazdek|cztery gwiazdki|# gwiazdek|# gwiazdki|# gwiazdka|pieciogwiazd*|5gwiazdek|5 5|5 na 5|wszystkie gwiazdki|najwyzsza ocena|najwyzsza ocene|najwyzszej oceny|maksymalna ocena|maksymalna ocene|10 10|maksimum gwiazdek|duzo gwiazdek|wiele gwiazdek|komplet gwiazdek',
    change:
      'zmien*|zmiane|zmiany|zmiana|zmianie|usun*|usuniec*|wycofa*|wycofanie|edytow*|edytuj|edycj*|skasow*|skasuj|kasow*|popraw*|skoryg*|korekt*|zaktualizow*|zaktualizuj|aktualizacj*|podnies*|podniesien*|ponownie rozwaz*|przemysl*|cofn*|modyfik*|na piec|na 5',
    happy:
      'jesli jest pan zadowol*|jesli jest pani zadowol*|jesli sa panstwo zadowol*|jezeli sa panstwo zadowol*|jesli jestes zadowol*|jezeli jest ~ zadowol*|jesli ~ zadowol*|jezeli ~ zadowol*|gdy ~ zadowol*|jesli produkt|jezeli produkt|jesli wszystko|jezeli wszystko|jesli nasz*|jezeli nasz*|jesli podoba|jesli spodobal*|jesli udalo|jesli pomogl*|skoro jest pan zadowol*|skoro ~ zadowol*|zadowolon* z zakup*|zadowolon* z produkt*|zadowolon* z naszej|zadowolen* z zakup*|zadowoleni z|zadowolony z|zadowolona z|zadowolonych klientow|zadowoleni klienci|cieszymy sie ze|ciesze sie ze|o ile ~ zadowol*|podoba sie|spelnil oczekiwan*|spelnia oczekiwan*|tylko jesli',
    unhappy:
      'nie jest pan zadowol*|nie sa panstwo zadowol*|nie jest pani zadowol*|nie jestes zadowol*|niezadowol*|nie ~ zadowolon*|nie w pelni|w razie problem*|w przypadku problem*|jakikolwiek problem|jakiekolwiek problem*|cos jest nie tak|cos nie tak|jesli cos nie|mniej niz piec|mniej niz 5|jesli nie',
    reward:
      'zwrot*|zwroc*|rabat*|znizk*|kupon*|bon|bony|bonu|karta podarunkowa|karte podarunkowa|karty podarunkowej|prezent*|upomin*|gratis*|darmow*|za darmo|bezplatn*|nagrod*|rekompensat*|bonus*|pieniadz*|pieniedzy|zlotych|zl|euro|€|# %|% znizki|kod rabatowy|voucher*|niespodziank*|odszkodowan*|gotowk*|cashback|probk*|doladowan*|dodatkow*',
    give: 'wyslemy|wysylamy|wysle|przeslemy|przeslem|przesle|otrzyma*|dostanie*|dostana|zwrocimy|zwroce|zwracamy|damy|dajemy|dam|oferujemy|zaoferujemy|mozemy zaoferowac|przekazemy|podarujemy|dolaczymy|dorzucimy|przyznamy|odbierz|odbiora|zyska*|udzielimy|wynagrodzimy|chcielibysmy podziekowac|chcemy podziekowac|przygotowalismy|chetnie|czeka|wyplacimy|oddamy|dostaje|otrzymuje|dostanie|wygrywa|dostaja|dopiszemy|doladujemy|otrzymuja|otrzymuj*',
    exchange:
      'w zamian|w podziekowaniu|w ramach podziekowania|jako podziekowanie|jako nagrode|jako nagroda|za opinie|za wystawienie|za pozytywna|za pozytywny|za dobra|za recenzje|za kazda opinie|za ocene|za usuniecie|za zmiane|za piec gwiazdek|za 5 gwiazdek|za komentarz|zrzut ekranu|screen|potwierdzenie opinii|nastepnie|wtedy|potem|uzalezni*|za wycofanie|w ramach rekompensaty za usuniecie|link do opinii|link ~ opinii|linku do opinii|link ~ recenzji|link ~ oceny|kazdy kto|kazdy klient ktory|wszyscy ktorzy|kto napisze|kazda opinia|za kazda ~ opinie|za kazda ~ recenzje|za kazdy',
    demand:
      'najpierw|dopiero|dopiero gdy|dopiero po|tylko jesli|tylko wtedy|zanim|jak tylko|w przeciwnym razie|inaczej|potem|wtedy|nastepnie|po wystawieniu|po otrzymaniu opinii|pod warunkiem|dopoki|tylko|wylacznie',
    ship: 'wysl*|wysyl*|przesl*|zwrot*|zwroc*|wymien*|wymian*|dostarcz*|rozwiaz*|realiz*|pomoz*|pomoc|odda*|nada*',
    pay: 'zaplac*|placic|platnosc*|plac|placac|zaplaty|wplac*|wplat*|przelej|przelac|przelanie|przelewem|wyslac ~ pieniadze|wyslij ~ pieniadze|przeslac ~ pieniadze|zwroc*|zwrot*|uregulow*|akceptujemy|przyjmujemy|rozliczyc|rozliczenie|rozliczymy|pieniadze|kwote|oplacic|dokonac|kup|kupic',
    paysoft:
      'przelew*|przelewem|gotowk*|czek*|na nasze konto|na moje konto|na nasz rachunek|na konto bankowe|na pana konto|na panstwa konto|wplata na konto|bankow* przelew*|na rachunek|do reki',
    payhard:
      'znajomi i rodzina|rodzina i znajomi|dla znajomych|dla rodziny i przyjaciol|przyjaciele i rodzina|rodzinie i znajomym|przez paypal|na paypal|paypalem|nasz paypal|moj paypal|za pomoca paypal|blik*|blikiem|na numer telefonu',
    bank: 'numer konta|numeru konta|dane bankowe|danych bankowych|konto bankowe|konta bankowego|numer rachunku|numeru rachunku|dane do przelewu|danych do przelewu|numer karty|numeru karty|dane karty|danych karty|adres paypal|konto paypal|rachunek bankowy|iban*',
    fees: 'unikn* ~ prowizji|unikn* ~ oplat|oszczedz* ~ prowizj*|oszczedz* ~ oplat*|omin* ~ prowizj*|omin* ~ oplat*|ominac ebay|ominac amazon|bez prowizji|bez oplat ebay|bez oplat amazon|prowizji ebay|prowizji amazon|prowizje ebay|prowizje amazon|oplat ebay|oplat amazon|oplaty ebay|z pominieciem|pomijajac|bez posrednictwa|omijajac|bez ebay|bez amazon',
    outside:
      'poza amazon*|poza ebay*|poza platforma|poza serwisem|poza tym serwisem|poza ta platforma|poza systemem|z pominieciem|nie przez amazon|nie przez ebay|zamiast przez ebay|zamiast przez amazon|poza portalem|omijajac ebay|omijajac amazon|poza ~ ebay|poza ~ amazon|bez ebay*|bez amazon*|pominmy|pomijamy ebay|zapomnijmy o ebay*|zostawmy ebay',
    direct:
      'bezposrednio u nas|bezposrednio od nas|bezposrednio z nami|bezposrednio do nas|bezposrednio ode mnie|bezposrednio ze mna|bezposrednio u mnie|prywatnie|prywatna sprzedaz|na boku|kupic bezposrednio|zamowic bezposrednio|zaplacic bezposrednio|bezposrednio na nasze|osobiscie|dogada*|kupujac bezposrednio|sprzedaz prywatna|sprzeda* ~ bezposrednio|sprzeda* ~ prywatnie',
    site: 'nasza strona|nasza strone|naszej stronie|naszej strony|nasz sklep|naszym sklepie|naszego sklepu|nasz sklep internetowy|nasza witryna|nasza witryne|naszej witrynie|naszej witryny|wlasny sklep|naszym wlasnym sklepie|wlasna strona|moja strona|mojej stronie|moj sklep|moim sklepie|naszej stronie internetowej|strona internetowa|stronie internetowej|sklepie internetowym|sklepu internetowego|nasza strona www|naszym sklepie online|naszej stronie na facebooku|sklep stacjonarny|sklepie stacjonarnym|naszym serwisie',
    buy: 'kup|kupic|kupi*|zakup*|zamow*|zamaw*|taniej|tansz*|lepsza cen*|lepszej cenie|nizsz* cen*|sprzeda*|transakcj*|naby*|dokonac zakupu|rezerw*',
    visit:
      'odwiedz*|zobacz*|znajd*|wejdz|wejsc|wejscie|zajrz*|dostepn*|szukaj|wyszuka*|zarejestr*|pobier*|pobra*|sprawdz*|obejrz*|przejdz|kliknij|podan*',
    phone:
      'numer telefonu|numeru telefonu|numer komorki|numer komorkowy|tel|numer kontaktowy|numeru kontaktowego|dane kontaktowe|danych kontaktowych|numer whatsapp|telefonu kontaktowego|pana numer|pani numer|twoj numer|panstwa numer|swoj numer|numer do kontaktu',
    email:
      'adres e mail|adresu e mail|adres email|adresu email|adres mailowy|adresu mailowego|mail|maila|email|emaila|e mail|e maila|gmail|prywatny mail|prywatnego maila|adres poczty|poczte elektroniczna',
    tell: 'podac|podaj*|podanie|podania|przeslac|przeslij|wyslac|wyslij|przeslanie|wyslanie|przekazac|przekaz*|udostepn*|napisac|napisz|jaki jest|potrzebuj*|dac|daj|poda|poprosimy o|prosze o|prosimy o|wskazac|zostawic|zostaw*|moge prosic|skontaktowac ~ pod|skontaktowac|zadzwonic|zadzwoni*|oddzwon*|dzwonic',
    callus:
      'zadzwon*|zadzwoni*|dzwonic|dzwon|prosze dzwonic|prosimy dzwonic|telefonicznie|telefoniczny|przez telefon|pod numerem|pod numer|nasz numer|moj numer|nasz telefon|moj telefon|naszego numeru|infolini*|wyslac sms|wyslij sms|sms na|smsem|oddzwoni*|zatelefon*|rozmowa telefoniczna|rozmowe telefoniczna',
    mailus:
      'na e mail|na maila|na mail|na email|na emaila|na nasz e mail|na nasz mail|na nasz adres e mail|na nasz adres mailowy|na moj mail|na moj e mail|na adres e mail|na adres mailowy|mailowo|droga mailowa|przez e mail|przez maila|przez email|e mailem|mailem|emailem|nasz e mail|nasz mail|nasz email|moj e mail|moj mail|moj email|nasz adres mailowy|nasz adres e mail|moj adres e mail|napisz maila|napisac maila|wyslij maila|wyslac maila|wyslij e mail|wyslac e mail|wyslij email|na pana e mail|na prywatny|prywatny adres|na skrzynke',
    reach:
      'kontakt*|skontakt*|napisz*|napisac|pisac|pisz|dodaj|dodac|czat*|rozmaw*|porozmaw*|wyslij|wyslac|wiadomosc|kontynu*|znajd*|odezw*|zlap*',
    coupon:
      'kod rabatowy|kodu rabatowego|kody rabatowe|kod promocyjny|kodu promocyjnego|kodem|kod znizkowy|kodu znizkowego|kupon*|rabat*|znizk*|bon|bonu|voucher*|# %|% rabatu|% znizki|procent|darmowa dostawa|darmowa wysylka|specjalna cena|specjalnej cenie|karta podarunkowa',
    next: 'kolejne zamowienie|kolejnego zamowienia|kolejnym zamowieniu|nastepne zamowienie|nastepnego zamowienia|nastepnym zamowieniu|kolejne zakupy|kolejnych zakupow|kolejnych zakupach|nastepne zakupy|nastepnych zakupow|nastepnych zakupach|kolejny zakup|kolejnego zakupu|nastepny zakup|nastepnego zakupu|przyszle zakupy|przyszlych zakupow|przyszle zamowienia|przyszlych zamowien|caly asortyment|wszystkie produkty|nastepnym razem|drugie zamowienie|ponownych zakupow|kolejnym zakupie|nastepnym zakupie',
    use: 'uzyj|uzyc|uzyci*|skorzyst*|korzyst*|wykorzyst*|otrzyma*|odbierz|odbior*|wpisz|wpisac|zaoszczedz*|oszczedz*|z kodem|kod|wazny|wazna|specjaln*|przygotow*|oferujemy|dla stalych|lojal*|w podziekowaniu|na wszystko|tylko dla|oto',
    other:
      'nasze inne produkty|inne produkty|innych produktow|naszych innych produktow|pozostale produkty|pozostalych produktow|nasze pozostale|nasze produkty|naszych produktow|nasza oferta|nasza oferte|naszej oferty|nasza nowa oferta|nasza nowa kolekcja|nasza nowa kolekcje|nowa kolekcja|nowa kolekcje|nowej kolekcji|naszej nowej kolekcji|nasza kolekcje|nasz asortyment|naszym asortymentem|naszego asortymentu|nasz katalog|nasze nowosci|nowosci|nowe produkty|nowych produktow|nasz sklep na amazon|nasze bestsellery|bestsellery|nasze akcesoria|pasujace akcesoria|nowy model|nowego modelu|wersja premium|wersje premium|inne aukcje|innych aukcji|nasze aukcje|naszych aukcji|pelna oferta|pelna oferte|pelnej oferty|nowa linia|nowej linii|nasze pozostale aukcje|szeroki asortyment|naszego sklepu|nasz sklep|naszym sklepie|nowa ~ kolekcje|nowa ~ kolekcja|nowej ~ kolekcji|nowa ~ oferte',
    look: 'zobacz*|sprawdz*|obejrz*|odkryj|odkryc|zapozna*|zajrz*|przejrz*|odwiedz*|polecamy|polecam|zachecamy|zainteres*|spodob*|takze|rowniez|wyprobuj|wyprobowac|idealnie pasuje|swietnie pasuj*|uzupeln*|nie przegap*|juz dostepn*|rzuc okiem|pozna*|zapraszamy',
    newsletter:
      'newsletter*|biuletyn*|lista mailingowa|liste mailingowa|listy mailingowej|klub klienta|program lojalnosciowy|programu lojalnosciowego|klubu vip|nasz kanal|naszego kanalu|nasza spolecznosc|naszej spolecznosci|nasz profil|naszego profilu',
    signup: 'zapis*|subskryb*|dolacz*|zarejestr*|obserw*|sledz*|polub*|zaobserw*|subskrypcj*',
    sale: 'wyprzedaz*|letnia wyprzedaz|promocj*|black friday|cyber monday|specjalna oferta|specjalna oferte|oferta specjalna|oferte specjalna|oferty specjalne|nasze promocje|okazj*|obnizki|przecen*|ekskluzywna oferta|wyjatkowa oferta|wyjatkowa oferte|oferta limitowana|oferta dnia|atrakcyjne oferty|akcja promocyjna',
    hurry:
      'nie przegap*|skorzyst*|tylko dzis|tylko dzisiaj|dzis|dzisiaj|do niedzieli|do konca|w tym tygodniu|w ten weekend|teraz|spiesz*|do wyczerpania|trwa|rusza|startuje|mamy|na wszystko|az do|obecnie|aktualnie|ostatnie sztuki|ostatnie dni|zapraszamy|warto skorzystac',
    cancel:
      'anulow* ~ zamowieni*|anuluj ~ zamowieni*|anulowanie|anulowanie zamowienia|anulowac|wniosek o anulowanie|prosbe o anulowanie|zlozyc ~ anulow*|anulowac zakup|rezygnacj* z zamowienia|anuluj|anulowania',
    threat:
      'nasz prawnik|naszego prawnika|naszym prawnikiem|moj prawnik|adwokat*|pozwiemy|pozwe|do sadu|w sadzie|droge sadowa|droge prawna|kroki prawne|zglosimy na policje|zglosze na policje|zawiadomimy policje|pozaluj*|wiemy gdzie pan|wiemy gdzie mieszka*|wiem gdzie mieszka*|mamy pana adres|mamy pani adres|mamy panstwa adres|mamy twoj adres|znamy pana adres|znamy twoj adres|zaplacisz za to|zaplaci pan za to|zaplaci pani za to|windykac*|komornik*|konsekwencje dla|przyjedziemy do|odwiedzimy pana|uwazaj na siebie',
    profanity:
      'kurw*|chuj*|huj|pierdol*|spierdal*|wypierdal*|skurwysyn*|dupek|dupa|idiot*|debil*|kretyn*|glupi|glupia|glupek|glupcze|gowno|szmata|suka|zamknij sie|idz do diabla|klamca|klamie pan|klamie pani|klamiesz|zlodziej*|oszust z pana|palant*|frajer*|cholern*|imbecyl*|jeban*|bezczeln*',
    ack: 'otrzymalismy panstwa wiadomosc|otrzymalismy pana wiadomosc|otrzymalismy pani wiadomosc|otrzymalismy twoja wiadomosc|otrzymalismy wiadomosc|wiadomosc otrzymalismy|dziekujemy za wiadomosc|dziekuje za wiadomosc|dziekujemy za kontakt|dziekuje za kontakt|dziekujemy za cierpliwosc|dziekuje za cierpliwosc|sprawdzimy|sprawdzamy|przyjrzymy sie|odpowiemy|odezwiemy|wrocimy do|skontaktujemy sie|jak najszybciej|wkrotce|niezwlocznie|w trakcie|zajmiemy sie|zajmujemy sie|przekazalismy|przekazalem|nasz zespol|wyjasniamy|prosimy o cierpliwosc|w toku|rozpatrujemy|analizujemy|pracujemy nad|zweryfikujemy|weryfikujemy',
    polite:
      'dzien dobry|witam*|szanown*|dobry wieczor|czesc|pozdrawiam*|z powazaniem|serdecznie|dziekujemy|dziekuje|przepraszamy|przepraszam|milego dnia|zespol|obsluga klienta|przykro|z wyrazami|biuro obslugi|dobrego',
    soon: 'jutro|dzis|dzisiaj|poniedzialek|wtorek|srode|sroda|czwartek|piatek|sobote|w ciagu|# godzin*|# dni|# dnia|24 godzin|48 godzin|przyszlym tygodniu|do konca dnia|pojutrze|za dwa dni|do piatku|do poniedzialku|najpozniej',
    confirm:
      'zamowienie zostalo wyslane|zostalo wyslane|zostala wyslana|zostala nadana|wyslalismy|jest w drodze|przesylka jest w drodze|paczka jest w drodze|zamowienie potwierdz*|potwierdzamy zamowienie|otrzymalismy panstwa zamowienie|otrzymalismy pana zamowienie|otrzymalismy zamowienie|dziekujemy za zamowienie|dziekuje za zamowienie|dziekujemy za zlozenie|dziekujemy za zakup*|dziekuje za zakup*|potwierdzenie zamowienia|potwierdzenie wysylki|zaufanie|do dyspozycji|zostala dostarczona|zostalo zrealizowane',
  },
};
