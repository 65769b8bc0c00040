true-plain|en|Tamkeen Health Fund in Aden issued the request in October 2021.|Issued by the Tamkeen
false-verb|en|The request was withdrawn on 17 October.|Issued by the Tamkeen
true-cross|ar|تحصل عيادة يافع على ثلاجتين ومجمّد.|Lot 3: Yafi clinic
false-number|ar|تحصل عيادة الملاح على عشرة ألواح وثلاجتين.|Lot 2: Al-Milah
true-part|en|Another donor equipped the Radfan clinic.|Lot 4: cancelled
false-role|fr|Le fonds Tamkeen a équipé lui-même la clinique de Radfan.|Lot 4: cancelled
false-negated|en|Brothers of Tamkeen's staff are allowed to bid.|ventures of two companies
true-cross|fr|Les frères du personnel de Tamkeen ne peuvent pas soumissionner.|ventures of two companies
false-number|en|Joint ventures of three companies may bid.|ventures of two companies
true-plain|en|The panels carry a guarantee of ten years and the fridges of five.|Panels ten years, batteries
false-number|ar|ضمان البطاريات خمس سنوات والثلاجات ثلاث.|Panels ten years, batteries
true-cross|ar|يرافق المهندس عبد القوي صالح زيارة المواقع.|Visit to the sites
false-role|en|Abdulqawi Saleh receives the bids by e-mail.|Visit to the sites
false-number|fr|Les offres sont attendues avant le 31 octobre.|office in Khormaksar by noon
true-part|en|A bidder with under 40 technical points does not have his price opened.|Technical 60, price 30
false-people|en|The technical part counts 30 points and the price 60.|Technical 60, price 30
true-plain|en|A bidder's phone call to a committee member ended tender RQ-41.|RQ-41 of February was stopped
false-people|ar|اتصل عضو في اللجنة بأحد المتقدمين فأوقفت المناقصة السابقة.|RQ-41 of February was stopped
unsaid-relation|en|The excluded bidder was Arwa Ba-Abbad's brother.|RQ-41 of February was stopped
true-part|en|Tamkeen pays nothing in advance.|No advance payment
