define|ar|من هو عبد العزيز الخطابي روش؟|le juge qui refusa la guillotine|
where|ar|وين مات القاضي|à Grenade|est mort à Grenade
when|fr|En quelle année est-il né ?|1932|
define|en|Who was Anne Roche?|une institutrice bretonne;;institutrice bretonne|
who|ar|أبوه مين؟|Hamou Khattabi|
define|fr|Que faisait Hamou Khattabi ?|un imam;;imam|
who|ar|من كان المتهم في محاكمة وجدة؟|Mimoun|En 1963
whom|fr|Qui Mimoun était-il accusé d'avoir tué ?|le percepteur Tahar Slaoui;;Tahar Slaoui|
who|ar|من قتل طاهر سلاوي حقيقة؟|un cousin du percepteur|
who!|ar|ما اسم ابن عم الجابي القاتل؟||un cousin du percepteur
who|en|Who was the prosecutor in 1963?|Jean Delmas|
who|ar|من حلّ محله في المحاكمة؟|le juge Benhima;;Benhima|
who|fr|Qui a condamné Mimoun ?|Benhima|On le remplaça
whom!|ar|من حكم على بن هيمة؟||Benhima
no|ar|هل أُعدم ميمون؟|fut gracié en 1964|
who|ar|من خان سر الاعتراف؟|un prêtre|
who|fr|Qui a suspendu le prêtre ?|son évêque|
what|ar|شو عنوان روايته|Le Percepteur|
howmany|en|How many copies did the novel sell?|200 000 exemplaires|
who|ar|من أراد تحويل الرواية فيلما؟|Lorenzo Paz|
quote|fr|Pourquoi refusa-t-il le film ?|On y verrait du sang ; il n'y a que de la paperasse|
define|ar|كارمن إيبارا مين؟|la harpiste;;harpiste|
list|ar|بنات القاضي|Inés, Malika et Rocío|
define|en|What does Rocío do?|procureure|
what|ar|إيش كان ميمون يجيب معه كل سنة|un fromage|
who|ar|من حمل نعش ميمون؟|le juge|Mimoun vint
when|en|When did Mimoun die?|2010|
who!|ar|من قتل عبد العزيز الخطابي روش؟||est mort à Grenade
who!|fr|Qui a gracié Mimoun ?||fut gracié
whom!|fr|Qui Jean Delmas a-t-il tué ?||Jean Delmas
when!|fr|Quand Rocío est-elle née ?||La cadette
who!|ar|من أخرج فيلم الجابي؟||Lorenzo Paz
who!|en|Which bishop suspended the priest, by name?||son évêque
where!|ar|أين ولد ميمون؟||Mimoun vint
howmany!|ar|كم صفحة في رواية الجابي؟||« Le Percepteur »
quote!|fr|Qu'a dit Mimoun au juge en 1964 ?||Mimoun vint
why!|en|Why did the cousin kill the tax collector?||un cousin du percepteur
# twins
where|ar|في أي مدينة كانت محاكمة الراعي؟|Oujda;;à Oujda|il présidait
where!|ar|في أي مدينة مات الراعي ميمون؟||Il mourut en 2010
when!|ar|أي سنة تقتل الجابي السلاوي||le percepteur Tahar Slaoui
when|en|When was the shepherd pardoned?|1964;;en 1964|fut gracié
when!|en|When was the cousin hanged?||le vrai meurtrier
when!|en|In what year did the two assessors resign?||les deux assesseurs
when|fr|Depuis quand sa femme harpiste est-elle morte ?|1999;;en 1999|la harpiste Carmen
when!|fr|Depuis quand sa mère institutrice est-elle morte ?||institutrice bretonne
who!|ar|شكون بناتو اللي قاضية؟||est procureure
how|ar|كم بلغ عمر الخطابي روش|quatre-vingt-onze ans|est mort à Grenade
how!|ar|كم بلغ عمر ميمون حين مات؟||Il mourut en 2010
who!|en|Who carried the judge's coffin?||qui porta le cercueil
