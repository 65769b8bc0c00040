package asked

import "testing"

func TestDirect(t *testing.T) {
	for _, c := range []struct {
		claim, question, text, words, want string
		certain                            Certainty
	}{
		{"a date with its slash", "متى ابتعد أعضاء التنظيم؟", "ففي 26 يوليو/تموز، ابتعد أعضاء التنظيم.", "في 26 يوليو/تموز", "26 يوليو/تموز", Likely},
		{"a date without the event behind it", "متى وقع الانقلاب في النيجر؟", "إذ شهدت النيجر في 26 يوليو/تموز انقلابا، فمال المتخاصمان.", "26 يوليو/تموز انقلابا", "26 يوليو/تموز", Possible},
		{"the year of death", "متى توفيت سلمى؟", "ولدت سلمى سنة 1920 وتوفيت سنة 1990.", "سنة 1990", "سنة 1990", Likely},
		{"not the year of birth", "متى توفيت سلمى؟", "ولدت سلمى سنة 1920 وتوفيت سنة 1990.", "سنة 1920", "", Never},
		{"not the year of birth where no death is told", "When did she die?", "Ada was born in 1815 in London.", "1815", "", Never},
		{"not the year of the sale for that of the foundation", "متى تأسست الشركة؟", "باع الورثة الشركة عام 1970.", "عام 1970", "", Never},
		{"a date with its year", "متى ولد سامي رزق؟", "ولد سامي رزق في التاسع من شهر تشرين الأول من عام 1898 في طنطا.", "التاسع من شهر تشرين الأول", "التاسع من شهر تشرين الأول من عام 1898", Likely},
		{"no year of something else", "متى ولد سامي رزق؟", "ولد سامي رزق في 9 تشرين الأول وبنى داره عام 1920.", "9 تشرين الأول", "9 تشرين الأول", Possible},
		{"a name with its byname", "من أنشأ المدرسة؟", "المدرسة التي أنشأها الشيخ عبد الوهاب النائب، شمال المدينة.", "الشيخ عبد الوهاب", "الشيخ عبد الوهاب النائب", Likely},
		{"not the name of another", "من أنشأ المدرسة؟", "أنشأ عبد الوهاب المدرسة، ثم سافر.", "عبد الوهاب", "عبد الوهاب", Likely},
		{"a title in its marks", "أين نشر قصائده؟", "نشر قصائده في مجلة “الفجر” عام 1953.", "مجلة “الفجر", "مجلة “الفجر”", Likely},
		{"of a life the date of the birth", "متى ولد سامي رزق؟", "سامي رزق (25 ديسمبر 1926 - 24 ديسمبر 1964) شاعر.", "25 ديسمبر 1926 - 24 ديسمبر 1964", "25 ديسمبر 1926", Possible},
		{"of a life the date of the death", "When did Ruth Hale die?", "Ruth Hale (1926–1964) was a poet.", "1926–1964", "1964", Possible},
		{"the dead, of people", "كم عدد قتلى الحريق؟", "أسفر الحريق عن وفاة 11 شخصا.", "11 شخصا", "11 شخصا", Likely},
		{"the dead beside the wounded", "كم عدد قتلى الحريق؟", "أسفر الحريق عن وفاة 8 وإصابة 35.", "8 وإصابة 35", "8", Likely},
		{"the wounded beside the dead", "كم عدد المصابين في الحريق؟", "أسفر الحريق عن وفاة 8 وإصابة 35.", "8 وإصابة 35", "35", Likely},
		{"the office of the one who was dismissed", "Who fired Ned Hale?", "The PM fired Ned Hale, Housing and Communities Secretary, on Monday.", "Housing and Communities Secretary", "", Never},
		{"a weekday is a time", "متى تعود الطبيبة إلى العيادة؟", "وقالت الطبيبة إنها ستعود إلى العيادة يوم الاثنين.", "يوم الاثنين", "الاثنين", Possible},
		{"no time at all", "متى حدث ذلك؟", "حدث ذلك في السوق.", "في السوق", "", Never},
		{"a number with its unit, which the reader left out", "كم قتيلا سقط؟", "سقط 47 قتيلا في الهجوم.", "47", "47 قتيلا", Likely},
		{"a number of something else may be wrong", "كم طالبا رجع؟", "عاد 280 تلميذا إلى المدرسة.", "280 تلميذا", "280 تلميذا", Possible},
		{"a share is no count", "كم زائرا جاء؟", "وشكل الجزائريون 29 في المئة من الزوار.", "29 في المئة", "", Never},
		{"a weight is no count", "كم عائلة بقيت؟", "نبيع 90 كيلو في الأسبوع.", "90 كيلو", "", Never},
		{"a weight where it is asked for", "كم وزن الشحنة؟", "بلغ وزن الشحنة 85 طنا.", "85 طنا", "85 طنا", Likely},
		{"a price is no duration", "كم مدة الإيجار؟", "الإيجار 500 دينار.", "500 دينار", "", Never},
		{"a duration where one is asked for", "كم مدة الإيجار؟", "مدة الإيجار ثلاث سنوات تبدأ من التوقيع.", "ثلاث سنوات", "ثلاث سنوات", Likely},
		{"of two numbers the one with the unit asked for", "بكم الاشتراك في الشهر؟", "الاشتراك 12 اسما، 2000 جنيه في الشهر.", "12 اسما، 2000 جنيه", "2000 جنيه", Likely},
		{"of two numbers the one of what is counted", "How many boats sank?", "In 1990, 14 boats sank.", "1990, 14 boats", "14 boats", Likely},
		{"the word for “about” belongs to it", "كم أيام الحمل؟", "تلد الأنثى بعد حمل مدته نحو 110 أيام.", "110 أيام", "نحو 110 أيام", Likely},
		{"a number behind a preposition", "بكم بيع المقعد؟", "بيع المقعد بعشرين دينارا.", "بعشرين دينارا", "بعشرين دينارا", Likely},
		{"a dual is a number", "كم منصبا لمرمم الخزف؟", "مرمم خزف: منصبان، شهادة ليسانس.", "منصبان", "منصبان", Possible},
		{"a numeral that is also another word, before a unit", "كم بقي معلقا؟", "علقته فوق مكتبي ست سنوات.", "ست سنوات", "ست سنوات", Possible},
		{"“how much” counts nothing", "How much did the collector offer?", "The collector offered 4000 euros.", "4000 euros", "4000 euros", Likely},
		{"a time of day", "à quelle heure ferme l'infirmerie ?", "L'infirmerie ferme à 14 h.", "14 h", "14 h", Likely},
		{"a time in digits", "when is the wedding?", "The wedding is at 19:45.", "19:45", "19:45", Likely},
		{"a duration after a verb that looks like a noun", "بعد كم استردوا الأسنان؟", "استردوا الأسنان بعد أربعة أشهر.", "أربعة أشهر", "أربعة أشهر", Possible},
		{"a sum for a definite noun", "كم الزيادة في الأجرة؟", "الزيادة 45 دينارا.", "45 دينارا", "45 دينارا", Likely},
		{"a verb behind a number is no unit", "كم واحد عارض الاقتراح؟", "صوت للاقتراح 29 وعارضه 5 وامتنع 3.", "5", "5", Possible},
		{"a name after a child", "من اقترح منع الهواتف؟", "اقترحت أم سارة منع الهواتف.", "سارة", "أم سارة", Likely},
		{"an office alone is no name", "من كتب القصيدة؟", "كتب الشاعر هذه القصيدة سنة 1965.", "الشاعر", "", Never},
		{"a name whole", "من استضاف الطبيبة؟", "استضاف مولود ولد أحمد الطبيبة.", "مولود", "مولود ولد أحمد", Likely},
		{"not the office of somebody named", "من اتهم سامي رزق؟", "وهاجم قائد الكتيبة، سامي رزق، الحكومة.", "قائد الكتيبة", "", Never},
		{"not whom somebody named praised", "من أشاد بسامي رزق؟", "أشاد الرئيس سامي رزق بالحارس يزن علي.", "يزن علي", "", Never},
		{"nor what somebody named is called besides", "من هاجم الطوارق؟", "هاجم الجيش الطوارق الانفصاليين في بير.", "الانفصاليين", "", Never},
		{"who sold did not buy", "من اشترى حصة سامي رزق؟", "باع التاجر نادر قباني حصته للمستثمر سامي رزق.", "نادر قباني", "", Never},
		{"who bought may stand behind a preposition", "من اشترى حصة نادر قباني؟", "باع التاجر نادر قباني حصته للمستثمر سامي رزق.", "سامي رزق", "سامي رزق", Unproven},
		{"nor his office", "من أشاد بسامي رزق؟", "أشاد الرئيس سامي رزق بالحارس يزن علي.", "الرئيس", "", Never},
		{"but who praised him", "من أشاد بيزن علي؟", "أشاد سامي رزق بالحارس يزن علي.", "سامي رزق", "سامي رزق", Likely},
		{"not whom he freed", "من أفرج عن سامي رزق؟", "أفرج القاضي سامي رزق عن السائق يزن علي.", "يزن علي", "", Never},
		{"an unknown verb is read by its place", "من شاكس سامي رزق؟", "وشاكس الحارس سامي رزق زميله يزن علي.", "يزن علي", "", Never},
		{"not whose dismissal somebody named asked for", "من طلب فصل سامي رزق؟", "فصل المجلس العضو يزن علي بطلب من سامي رزق.", "يزن علي", "", Never},
		{"a fraction", "كم خفف الوالي من الضرائب؟", "خفف عن الخبازين الثلث.", "الثلث", "الثلث", Possible},
		{"and a half", "كم مدة السلق؟", "تطول مدة السلق إلى ساعة ونصف.", "ساعة ونصف", "ساعة ونصف", Likely},
		{"a share where a rate is asked for", "كم صار التضخم السنوي؟", "بلغ التضخم السنوي 41 في المئة.", "41 في المئة", "41 في المئة", Likely},
		{"a sum for a rise", "كم زيادة راتب المعلم؟", "زيادة 1500 درهم على دفعتين.", "1500 درهم", "1500 درهم", Possible},
		{"no number", "كم قتيلا سقط؟", "سقط قتلى في الهجوم.", "قتلى", "", Never},
		{"two numbers are none", "How many rooms are there?", "There are 12 rooms or 14 rooms.", "12 rooms or 14 rooms", "", Never},
		{"a place without its preposition", "أين ينبع النيل؟", "ينبع النيل من بحيرة فيكتوريا.", "من بحيرة فيكتوريا", "بحيرة فيكتوريا", Likely},
		{"never what the question names", "أين تقع باماكو؟", "تقع باماكو على النهر.", "باماكو", "", Never},
		{"a long run of words is no name", "أين وقع الحادث؟", "وقع الحادث على الطريق الذي يصل بين المدينة والمطار الجديد في الشمال.", "الطريق الذي يصل بين المدينة والمطار الجديد في الشمال", "", Never},
		{"a role and its holder", "من رئيس مالي؟", "وقال رئيس مالي إبراهيم كيتا إن الوضع صعب.", "إبراهيم كيتا", "إبراهيم كيتا", Likely},
		{"who is X asks for no name", "من هو مختار بلمختار؟", "أسس مختار بلمختار جماعة.", "مختار بلمختار", "", Never},
		{"who died", "من توفي في الحادث؟", "توفي سامي رزق في الحادث.", "سامي رزق", "سامي رزق", Likely},
		{"a number is no person", "من فاز بالجائزة؟", "فاز 12 بالجائزة.", "12", "", Never},
		{"why has no direct answer", "لماذا أغلق المصنع؟", "أغلق المصنع بسبب الديون.", "بسبب الديون", "", Never},
		{"yes or no has none", "هل أغلق المصنع؟", "أغلق المصنع سنة 1990.", "سنة 1990", "", Never},
	} {
		t.Run(c.claim, func(t *testing.T) {
			at, certain := direct(c.question, c.text, c.words)
			if got := c.text[at.Start:at.End]; got != c.want || certain != c.certain {
				t.Errorf("%q (%d), want %q (%d)", got, certain, c.want, c.certain)
			}
		})
	}
}
