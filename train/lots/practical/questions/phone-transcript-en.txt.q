howmuch|ar|كم ساعة التوقف في بغداد؟|eleven hours|
howmuch|en|How long was the stop advertised on the page?|two|On your page
what|ar|رقم الحجز|ZT-5509|
when|ar|متى سفر الوالدين|3 March|Booking number
who|en|Who withdrew the short connection?|the airline|withdrawn
why|ar|ليش ضياء ما شاف الايميل؟|That's my ex-wife's|
howmuch|ar|شكد الزيادة على طريق عمان|45 dollars more for each;;45 dollars|
when|en|When is the direct flight?|5 March|
howmuch|ar|كم ينخصم لو رجعوا الفلوس|30 dollars a head;;30 dollars|
why|ar|لماذا لا يناسبهم يوم 5 آذار؟|My father has an appointment at the eye clinic on the 4th|
when|ar|الساعة شكد توصل طيارة عمان|19:40|
no|ar|يحتاجون فيزا لعمان؟|Not if they stay inside|
who|en|Who needs a wheelchair according to the son?|My mother|
howmany|ar|كم كرسي متحرك طلبوا|Two wheelchairs;;Two|
howmuch|ar|وزن الحقيبة في الحجز الجديد|23 kilos each;;23 kilos|
howmuch|fr|Quel poids de bagages permettait l'ancienne réservation ?|30|23 kilos
howmuch|ar|كم كيلو تمر راح يبقى بالبيت؟|Seven kilos of dates;;Seven kilos|
howmuch|en|price of ten more kilos|38 dollars|
who|ar|منو قررت تتحمل الشركة فرق واحد|Ms Bayan;;Bayan|
define|ar|من هي بيان؟|my supervisor|
who|ar|من سيدفع الفرق الثاني|you do|
whom|en|To whom does the window seat go?|my mother|
when|ar|بأي سنة قعد الأب يم الشباك|1978|
which|ar|في أي صف المقعد المجاني|row 22|
who|ar|من الموظفة التي ردت على الهاتف|Tabarak|Agent
howmuch|fr|Combien coûte l'assistance fauteuil roulant ?|no charge;;there is no charge|
what!|ar|اسم والدة ضياء شنو؟||My mother does
what!|en|Which airline is it?||withdrawn
howmuch!|ar|بكم التذكرة الأصلية||Booking number
when!|en|When do the parents come back?||3 March
what!|ar|ما مرض عين الأب||eye clinic
howmuch!|ar|كم تكلف الفيزا التركية||visa for Amman
yes!|ar|هل دفعت شركة الطيران التعويض؟||claim it
why!|en|Why did Dhia divorce?||ex-wife
who!|ar|من الطبيب اللي راح يشوف الأب||eye clinic
howmuch!|fr|Prix du billet via Doha ?||flight through Amman
howmuch!|ar|كم دفعت تبارك عن الكرسيين؟||Two wheelchairs
# twins
howmuch|ar|كم وقفة عمان|three-hour stop;;three-hour|I'm sorry. It is
howmuch!|ar|كم وقفة الدوحة؟||I'm sorry. It is
when|fr|Quand l'avertissement a-t-il été envoyé ?|the 2nd|Booking number
when!|fr|Quand le formulaire de réclamation a-t-il été envoyé ?||You can claim it
when|en|Until when can he add luggage?|six hours before departure|You can add ten
when!|en|Until when can he claim from the airline?||You can claim it
when|ar|موعد الأب بالعياده بأي ساعة|nine|My father has an
when!|ar|موعد الأم بالعيادة بأي ساعة||My father has an
where!|en|Where was the 1978 flight going?||window in 1978
who|ar|مين كان مستلم الايميل بالغلط|my ex-wife's;;ex-wife's|To which address
who!|ar|مين راح يستلم الاستمارة بالغلط؟||I'll mail you
howmuch!|fr|Combien coûte la place près de l'allée ?||seat by the window
