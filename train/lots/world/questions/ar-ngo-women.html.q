meta|en|who prepared the revolving fund report|ميساء عرفات|
meta|fr|qui a vérifié les comptes|مكتب حسابات قعوار|
where|en|where's Nawafeth based|نابلس|منظمة «نوافذ»
how|en|steps of the fund|تجتمع اثنتا عشرة امرأة وتسمي كل واحدة ضامنتين;;تدفع كل منهن خمسين شيكلا في الشهر;;يضيف المشروع شيكلين مقابل كل شيكل;;تأخذ المبلغ كل شهر واحدة بالقرعة|اثنتا عشرة امرأة;;خمسين شيكلا;;شيكلين مقابل;;بالقرعة
howmuch|ar|كم بتدفع الوحدة بالشهر|خمسين شيكلا;;خمسين شيكلا في الشهر|
howmuch|fr|combien ajoute le projet|شيكلين مقابل كل شيكل|
how|ar|كيف بيختاروا مين تاخد المبلغ|بالقرعة|
what|en|What happens to someone who is late twice?|تصنع الكعك للجميع;;لا تُطرد، بل تصنع الكعك للجميع|
no|ar|اللي بتتأخر بتنطرد؟|لا تُطرد|
table|en|repayment rate in Tulkarm|٩٩٪|طولكرم</td>
table|ar|عدد الصناديق بالخليل|٢٢|الخليل</td>
table|fr|participantes à Naplouse|٣٧٢|نابلس</td>
table!|en|repayment rate in Gaza||غزة</td>
table!|ar|عدد المشاركات في جنين||٢١٦
howmuch|en|Hebron's rate the year before|٩٤٪|
quote|ar|فداء شو بتقول سبب النزول|قرض بنك نافس الصندوق|
quote|en|And what does Maysa blame?|إغلاق شارع السوق|
define|fr|Fida Qawasmi|منسقة الخليل|
howmany|en|sewing machines bought|٨٤|
howmany|ar|كام خروف اشتروا|٤٠ رأسا;;٤٠|
what|fr|qu'a acheté la hajja Nazira|دراجة كهربائية|
howmany|en|how old is Nazira|٦٧|
what|en|what mistake was made in May|صرفنا المبلغ مرتين لصندوق بيتا;;صرفنا المبلغ مرتين|
yes|ar|رجعوا الزيادة؟|أعادت النساء الزيادة قبل أن ننتبه|
why|en|why did the Tulkarm coordinator fail|رجلا لطولكرم فلم يُدخل إلى أي بيت;;فلم يُدخل إلى أي بيت|
who|fr|qui l'a remplacé|زوجته|
howmuch|ar|كم دفعت بلدية نانت|٤٠ ألف يورو|
where|en|from where did the émigrés' 25,000 come|هندوراس|
why!|en|why did the Swedes not renew||المؤسسة السويدية
who!|ar|اسم المنسق اللي استقال||عينّا منسقا
howmuch!|fr|montant versé par la fondation suédoise||المؤسسة السويدية
which!|en|which bank competed with the fund in Hebron||قرض بنك
howmuch!|ar|كم المبلغ الزيادة لصندوق بيتا||صرفنا المبلغ مرتين
howmuch!|en|price of the electric bike||دراجة كهربائية
howmany!|ar|كم طالبة دفعوا رسومها بغزة||ورسوم جامعة
who!|fr|qui a fermé la rue du marché||إغلاق شارع السوق
section!|en|what is step six||تصنع الكعك
when!|ar|متى تأسست نوافذ||السنة الرابعة
yes!|en|Did Fida resign?||فداء القواسمي
yes|en|is the winner drawn by lot|بالقرعة|
howmany!|ar|كم امرأة مرض ابنها||مرض ولد إحداهن
who!|fr|qui préside Nawafeth||منظمة «نوافذ»
# twins
howmany|ar|كم ماكنة خياطة انشرت|٨٤|ماكنات خياطة
howmany!|ar|كم دراجة كهربا انشرت بالخليل||دراجة كهربائية
howmany!|ar|كم ثلاجة اشترت نساء غزة؟||ثلاجات
howmuch|en|What was the repayment rate in Nablus?|٩٧٪|٩٧٪
howmuch!|en|What was the repayment rate in Nablus the year before?||٩٧٪
howmuch!|en|What was Tulkarm's rate in 2022?||٩٩٪
howmuch|fr|Combien ont donné les émigrés du Honduras ?|٢٥ ألفا|ومغتربون في هندوراس
howmuch!|fr|Combien les émigrés du Chili ont-ils donné ?||ومغتربون في هندوراس
howmuch!|fr|Combien la mairie de Nantes donnait-elle en 2022 ?||بلدية نانت
who|ar|مين مسك طولكرم بعد الرجال|زوجته|فلم يُدخل
who!|ar|مين مسك الخليل بعد فداء||منسقة الخليل
when!|ar|متى أُغلق شارع السوق أول مرة؟||إغلاق شارع السوق
