when|ar|باص سنة خامسة يتحرك الساعة كام؟|8:10|
where|ar|أين رحلة الصف الخامس|Suez Canal Authority|
when|en|when is Year 10 parents' evening now|5 December|
why|ar|لماذا أُجّل اجتماع أهالي العاشر؟|Mr Habib is on jury duty at the science fair|
what|ar|ايه اللي ممنوع يوم دكتور السنان|sweets|
why|ar|المدرسة قافله ليه يوم 1 ديسمبر|staff training|
who|en|Whose tortoise is missing?|Nour of 4B;;Nour|
what|ar|اسم السلحفاة|Pharaoh|
who|ar|من رأى السلحفاة آخر مرة؟|Am Fathy|
define|en|Who is Am Fathy?|the gardener|
howmany|ar|كام ازازة مية ضايعة|19 water bottles;;19|
howmuch|ar|نتيجة مباراة البنات مع الإسماعيلية|21–17|
what|en|score against Damietta|12–15|
howmany|ar|كم هدفا سجلت الكابتن في المباراة الأولى؟|nine goals;;nine|
why|ar|ليه فريدة مجابتش ولا هدف في التانية|a sprained thumb;;having played it with a sprained thumb|
why|ar|لماذا لم يلعب الأولاد|their bus broke down at El Raswa|
who|ar|مين التاني في الشطرنج|Hana|
define|fr|Qui est Hana ?|his own cousin|
howmuch|ar|زيادة المصاريف السنة الجاية كام في المية؟|9 %|
howmuch|en|What increase was rumoured on Facebook?|12 %|
howmuch|ar|اشتراك الباص|4,500 pounds|
yes|ar|هل المديرة مع إلغاء واجب تانية ابتدائي؟|I agree with them|
howmany|ar|عدد حالات الجديري|Eleven cases of chickenpox;;Eleven|
what|ar|أي دواء يُمنع عن المصاب|aspirin|
when|en|How long should a child with chickenpox stay home?|until every spot is dry, usually seven days;;usually seven days|
where|ar|راحت فين مدام باباس|Athens|
when|fr|À partir de quand la cantine refusera-t-elle les espèces ?|after the winter break|
who|ar|من مديرة المدرسة|Magda Iskander|
where!|ar|لقوا السلحفاة فين؟||tortoise belongs
who!|en|Who came first in the chess championship?||Chess
howmuch!|ar|كام مصاريف المدرسة في السنة||rise by 9 %
howmany!|ar|كم توقيعا ضد الواجب في سنة ثالثة||62 signatures
what!|en|What are the twins in 1A called?||Twins in 1A
who!|ar|مين فاز في مباراة الأولاد؟||The boys did not play
howmuch!|ar|كم دفعوا لأستاذة التريكو||Mrs Pappas
who!|fr|À qui appartient l'inhalateur bleu ?||blue inhaler
when!|ar|امتى دكتور العيون||Dentist
why!|en|Why did Mrs Pappas leave for Athens?||Mrs Pappas
yes!|ar|لقوا الكمان الضايع ولا لأ؟||violin bow
howmany!|en|How many goals did Farida score against Suez?||nine goals
yes|ar|هزمت بنات المدرسة الإسماعيلية؟|handball team beat Ismailia 21–17|beat Ismailia
# twins
when|ar|يوم ايه دكتور السنان|Wed 27 Nov|Dentist
when!|ar|يوم ايه دكتور السنان لسنة رابعة؟||Dentist
howmany|ar|كام توقيع جه للمديرة|62 signatures|We have received
howmany!|ar|كام توقيع جه للمديرة على الكانتين||We have received
how|fr|Combien d'années l'infirmière a-t-elle exercé ?|26 years|Nurse Samia has seen
how!|fr|Combien d'années M. Habib a-t-il exercé ?||Mr Habib
where|en|Where did the team bus give out?|El Raswa|The boys did not
where!|en|Where did the science fair take place?||science fair
why|ar|فريدة مالها في الماتش التاني|a sprained thumb;;sprained thumb|Farida Nassar
why!|ar|نور مالها امبارح||The tortoise belongs
who!|ar|مين اتعور في ماتش الولاد؟||The boys did not
howmuch!|en|By how much will the canteen raise its prices?||will rise by 9
