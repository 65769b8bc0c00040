howmuch | en | Noor Haddad's time in the final | 1:01.9
howmuch | ar | بتينا ريزو كم جابت في التصفية | 1:02.5
which | ar | نادي إيناس فنيش | Marsaxlokk | Ines Fenech
who | ar | مين فاز بمئتين متر صدر | Luca Borg
howmuch | fr | temps final d'Omar Zarb | 2:39.5
which | en | what place did Farrugia get | 3 | 2:43.0
howmuch | ar | زمن فريق سليمة في التتابع | 2:00.3
which | ar | أي نادي ربح التتابع | Marsaxlokk | 1:58.6
howmany | en | total points of Sliema | 11
howmany | ar | كم نقطة لفيكتوريا في المجموع | 15 | Victoria	3
why | ar | ليش أقصوا تامسين كول | for a false start
who | ar | مين الحكم اللي أقصاها | Ivo Grech;;the referee, Ivo Grech
whom | fr | qui Ivo Grech a-t-il disqualifié ? | Tamsin Cole | false start
who | en | who protested in writing | Dolores Mintoff;;her coach, Dolores Mintoff
why | ar | ليه سحبت المدربة الاعتراض | after seeing the film
why | en | why did Jean Galea swim no heat | because the ferry was late;;the ferry was late
who | ar | من وافق ان جان يدخل النهائي مباشرة | the other three coaches
whom | ar | لمن أعطت ورقة 7.40 التتابع بالغلط | Victoria;;to Victoria | The 7.40 sheet
who | ar | مين نبه على الغلط | Bettina Rizzo;;Victoria's captain, Bettina Rizzo | The 7.40 sheet
what | fr | qu'a-t-elle reçu pour cela | the Fair Play cup
no | en | was the Fair Play cup awarded last year | had gone to nobody;;which last year had gone to nobody
how | ar | كيف يتقاسمون الدرع | kept six months by each, Victoria first by toss of a coin;;six months by each
who | ar | صاحبة رقم الجزر | Greta Saliba
howmuch | en | by how much did Noor miss the record | by two tenths;;two tenths
where | ar | نور حداد وين رايحة في آب | Izmir;;to Izmir
why | fr | pourquoi Bettina ne va-t-elle pas à Izmir | sits her examinations
meta | ar | متى صححوا ورقة نتائج السباحة | 9 p.m.;;at 9 p.m.
howmuch! | en | Jean Galea's heat time at Gozo | | Jean Galea	Victoria
howmuch! | ar | كم كان زمن تامسين كول في النهائي | | Tamsin Cole	Sliema
whom! | ar | من أقصته دولوريس مينتوف | | false start
who! | en | who won the Fair Play cup two years ago? | | Fair Play
who! | fr | qui entraîne l'équipe de Victoria à Gozo ? | | the other three coaches
howmuch! | ar | زمن نور حداد في إزمير | | Izmir
who! | ar | مين القضاة اللي قرو الحارات بالمقلوب | | The 7.40 sheet
howmuch! | en | record for the 200 m breaststroke at the island gala | | Luca Borg
when! | ar | متى خسرت غريتا ساليبا رقمها | | Greta Saliba
yes! | ar | هل اعتذر إيفو غريش لتامسين | | false start
which! | ar | أي نادي كسب الدرع السنة اللي فاتت في غوزو | | The clubs being level
howmany! | fr | combien de nageurs à Gozo en tout ? | | INTER-ISLAND
# twins
howmuch|en|How fast was the winning breaststroker in the final?|2:38.7|Luca Borg
howmuch!|en|How fast was the winning backstroker in the final?||Luca Borg
howmany|ar|كم نقطة لمارساكسلوك من التتابع|10|Marsaxlokk	2	3
howmany!|ar|كم نقطة لمارساكسلوك من الغطس؟||Marsaxlokk	2	3
who|fr|Qui détient le record de l'île sur 100 m ?|Greta Saliba|The clubs being level
who!|fr|Qui détient le record de l'île sur 200 m ?||The clubs being level
who|ar|مين كابتن فيكتوريا|Bettina Rizzo|The 7.40 sheet gave
who!|ar|مين كابتن سليمه||The 7.40 sheet gave
howmuch|en|What did Tamsin swim in the heats?|1:03.9|Tamsin Cole	Sliema
howmuch!|en|What did Jean swim in the heats?||Jean Galea	Victoria
who!|ar|مين مدرب جان غاليا؟||Jean Galea swam
when!|fr|À quelle heure le ferry de Galea est-il arrivé ?||the ferry was late
