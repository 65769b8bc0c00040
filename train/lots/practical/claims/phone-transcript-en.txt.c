true-plain|en|Dhia had booked seats for his parents from Basra to Istanbul.|I booked Basra to Istanbul
true-cross|ar|التوقف في بغداد مدته إحدى عشرة ساعة|I booked Basra to Istanbul
false-people|en|The agency withdrew the two-hour connection.|connection was withdrawn by the airline
true-part|en|The airline cancelled the short connection on 1 February.|connection was withdrawn by the airline
unsaid-relation|ar|تبارك هي زوجة ضياء السابقة|That's my ex-wife's
true-cross|ar|أُرسلت الرسالة إلى بريد زوجة ضياء السابقة|That's my ex-wife's
false-number|en|Flying through Amman costs 30 dollars more for each passenger.|three-hour stop, 45 dollars more
true-plain|en|A direct flight two days later would cost nothing extra.|a direct flight on 5 March
false-people|fr|C'est la mère qui a rendez-vous à la clinique des yeux|appointment at the eye clinic
true-cross|fr|Le père a un rendez-vous dans une clinique ophtalmologique le 4 à neuf heures|appointment at the eye clinic
false-negated|en|They need a visa for Amman even if they stay inside the airport.|Not if they stay inside
unsaid-quote|en|Tabarak says that his father will refuse the wheelchair and then sit in hers.|My father will say he doesn't
false-number|ar|ثمن الكرسيين المتحركين 38 دولارا|there is no charge
false-verb|en|Dhia bought ten extra kilos for the dates.|You can add ten kilos
false-people|ar|قررت تبارك وحدها دفع أحد المبلغين دون سؤال أحد|says we pay one of the two
true-plain|en|Ms Bayan agreed that the agency would bear one of the two extra charges.|says we pay one of the two
false-people|en|The airline pays the second surcharge and Dhia nothing.|You can claim it from them
true-part|en|The form will be mailed to Dhia.|You can claim it from them
false-people|ar|طلب ضياء مقعد النافذة لأبيه|Give it to my mother
true-plain|en|Dhia had made the booking for his parents.|I booked Basra to
false-number|en|The new stop in Baghdad lasts two hours.|I booked Basra to
true-cross|ar|سحبت شركة الطيران الوصلة القصيرة في أول شباط.|Booking number
false-people|ar|ألغى ضياء الوصلة القصيرة في أول شباط.|Booking number
true-part|en|The notice went to the address of Dhia's former wife.|To which address
false-verb|fr|Dhia avait bien reçu le courriel du 2 février.|To which address
true-plain|en|A direct flight on 5 March would cost nothing more.|It is the one in the file
false-number|en|The flight through Amman costs 30 dollars more a head.|It is the one in the file
true-cross|fr|Le père de Dhia a rendez-vous le 4 à la clinique des yeux.|My father has an
false-people|en|Dhia's mother has an appointment at the eye clinic.|My father has an
false-negated|ar|يحتاجان إلى تأشيرة لعمّان ولو لم يخرجا.|Not if they stay
false-number|en|The new booking allows 30 kilos of bags each.|Two wheelchairs, then
true-cross|ar|يمكن إضافة عشرة كيلوغرامات بثمانية وثلاثين دولارا.|You can add ten kilos
unsaid-relation|en|Ms Bayan is Tabarak's sister.|Ms Bayan says we
true-part|en|The supervisor Bayan agreed that the agency pays one of the two surcharges.|Ms Bayan says we
false-people|fr|La compagnie aérienne paie le second supplément directement.|No, you do
false-people|en|Dhia gives the window seat to his father.|Give it to my mother
true-plain|en|The mother gets the last window seat in row 22.|Give it to my mother
