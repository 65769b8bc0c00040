table | en | total medals of Ma'an Central | 12 | Ma'an Central</td>
table | ar | كم ميدالية لمدرسة بوابة البتراء | 19 | <td>Petra Gate</td>
table | ar | ذهبيات بنات بترا كم | 7 | <td>Petra Gate</td>
table | en | boys' silver for Ma'an | 6 | Ma'an Central</td>
table | fr | médailles de bronze garçons de Quwayra | 1 | <td>Quwayra</td>
table | ar | ذهبيات الاولاد لمدرسة العقبة | 5 | <td>Aqaba Bayside</td>
table | ar | الرقم الجديد لمئة متر بنات | 12.41 s
table | en | old long jump record for girls | 5.08 m (2024);;5.08 m
who | ar | مين كسر رقم الرمح | Yazan Kabariti
who | en | who set the 1500 m record | Odai Zalabia | 4 min 09.3
when | ar | الرقم القديم في 1500 متر من سنة كم | 2011;;4 min 12.0 s (2011)
howmuch | ar | كم رمى يزن | 51.70 m
why | ar | ليش الرمح ما اله رقم قديم | The javelin was held for the first time
what | en | where did Odai finish in the final | third;;came third
why | ar | ليش عدي ما فاز بالنهائي | he fell at the last bend
which | ar | أي مدرسة أخذت الكأس | Petra Gate | took the cup
who | fr | qui a protesté | Aqaba Bayside | protested
define | ar | من هي بثينة المجالي | the referee
what | en | what was called off on the closing night | The camel relay
who | ar | بنصيحة من ألغوا سباق الجمال | the vet's advice;;the vet
who | ar | مين فاز بشد الحبل | the cooks
where | ar | الدورة الجاية وين | Ma'an Central | Next year's
howmuch | en | when did Ma'an last host | the first time in eleven years;;eleven years
who | ar | كاتب تقرير الألعاب | Faris Nawafleh
when | fr | dates des jeux de Wadi Rum | 14–16 March 2025
table! | en | old javelin record at Wadi Rum games | | Javelin
table! | ar | كم ميدالية لمدرسة الطفيلة في ألعاب رم | | <td>Quwayra</td>
who! | ar | اسم الطبيب البيطري في ألعاب رم | | the vet
who! | en | who won the 1500 m final at Wadi Rum? | | last bend
howmuch! | ar | عمر رند حدادين | | 12.41
table! | en | triple jump record at the Wadi Rum games | | Long jump
why! | fr | pourquoi le vétérinaire a-t-il déconseillé le relais ? | | the vet
howmany! | ar | كم ميدالية أخذت العقبة في 2024 | | <td>Aqaba Bayside</td>
who! | ar | مدرب عدي الزلابية مين | | Odai Zalabia, Quwayra
whom! | en | whom did Rand Haddadin beat in the 100 m? | | 12.41
quote! | en | what did Faris Nawafleh tell the cooks? | | cooks
yes! | ar | هل انسحبت مدرسة القويرة من الألعاب | | <td>Quwayra</td>
# twins
table|ar|معان كم ذهبية أولاد|3|Ma'an Central</td>
table!|ar|معان كم ذهبية بالرمح؟||Ma'an Central</td>
table|en|How far did the girl jump?|5.22 m|Long jump girls
table!|en|How far did the boys jump?||Long jump girls
table|fr|Combien de médailles pour Quwayra ?|6|<td>Quwayra
table!|fr|Combien de médailles Quwayra avait-elle l'an dernier ?||
when|ar|الرقم القديم للمية متر بنات من أي سنه|2019|100 m girls
when!|ar|الرقم القديم للمية متر أولاد من أي سنة||100 m girls
define|en|What does the report's author teach?|physics|Report by Faris
define!|en|What does the referee teach?||Ms Buthaina Majali
who!|ar|مين فاز بسباق الجمال؟||The camel relay
where!|ar|وين صارت دورة 2024||Next year's games
