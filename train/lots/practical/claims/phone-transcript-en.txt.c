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
