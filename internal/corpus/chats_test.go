package corpus_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/corpus"
)

const exported = `{
 "name": "لجنة الحي",
 "type": "private_group",
 "id": 77,
 "messages": [
  {"id": 1, "type": "service", "date": "2023-03-12T14:00:00", "actor": "ليلى", "action": "create_group", "text": ""},
  {"id": 2, "type": "message", "date": "2023-03-12T14:05:11", "from": "أحمد", "from_id": "user1", "text": "متى التسليم؟"},
  {"id": 3, "type": "message", "date": "2023-03-12T14:06:00", "from": "سعيد", "text": ["انظروا ", {"type": "link", "text": "http://a.b"}, "\n\nغدا"]},
  {"id": 4, "type": "message", "date": "2023-03-12T14:07:00", "from": "ليلى", "reply_to_message_id": 2, "text": "يوم الخميس", "photo": "x.jpg"},
  {"id": 5, "type": "message", "date": "2023-03-12T14:08:00", "from": "ليلى", "file": "a.mp4", "text": ""},
  {"id": 6, "type": "message", "date": "2023-03-12T14:09:00", "from": null, "forwarded_from": "بلدية: المدينة", "text": "افتتاح الجسر"},
  {"id": 7, "type": "message", "date": "2023-03-12T14:10:00", "from": "أحمد", "text": "", "poll": {"question": "أين نجتمع؟", "answers": [{"text": "النادي", "voters": 4}, {"text": "الحديقة", "voters": 2}]}},
  {"id": 8, "type": "message", "date": 5, "from": [], "text": 7}
 ]
}`

func TestTelegramExports(t *testing.T) {
	a := parse(t, "result.json", exported)
	const text = `[2023-03-12 14:05] أحمد: متى التسليم؟
[2023-03-12 14:06] سعيد: انظروا http://a.b
غدا
[2023-03-12 14:07] ليلى: يوم الخميس
[2023-03-12 14:09] Deleted Account (↪ بلدية المدينة): افتتاح الجسر
[2023-03-12 14:10] أحمد: أين نجتمع؟
النادي: 4
الحديقة: 2
`
	if a.Text != text || a.Title != "لجنة الحي" || kinds(a) != "pppppppp" || a.Date != "" {
		t.Errorf("%q of %q, kinds %s, date %q", a.Text, a.Title, kinds(a), a.Date)
	}
	const want = "Q [2023-03-12 14:05] أحمد: متى التسليم؟\nJ متى التسليم؟ > [2023-03-12 14:06] سعيد: انظروا http://a.b غدا\n" +
		"J متى التسليم؟ > [2023-03-12 14:07] ليلى: يوم الخميس\nJ [2023-03-12 14:09] Deleted Account (↪ بلدية المدينة): افتتاح الجسر\n" +
		"J [2023-03-12 14:10] أحمد: أين نجتمع؟ النادي: 4 الحديقة: 2"
	if got := units(a); got != want {
		t.Errorf("units\n%s\nwant\n%s", got, want)
	}
	several := parse(t, "result.json", `{"about": "a", "personal_information": {}, "chats": {"list": [`+exported+`,`+strings.ReplaceAll(exported, "لجنة الحي", "الأهل")+`]}}`)
	if got := kinds(several); got != "hpppppppphpppppppp" || several.Text != "لجنة الحي\n"+text+"الأهل\n"+text {
		t.Errorf("all chats: kinds %s\n%s", got, several.Text)
	}
}

func TestOnlyChatsAreReadOfJSON(t *testing.T) {
	root := fstest.MapFS{"result.json": text(exported), "package.json": text(`{"name": "x", "scripts": {}}`), "a.json": text(`[1]`)}
	files, refused, err := corpus.Scan(t.Context(), root)
	if err != nil || len(refused) > 0 || len(files) != 1 || files[0].Path != "result.json" {
		t.Errorf("files %v, refused %v, error %v", files, refused, err)
	}
	for _, broken := range []string{`{"messages": [`, `{"type": "x", "messages": []}`, `{"messages": [}]`, strings.Repeat(`{"chats":`, 2_000_000)} {
		if _, err := corpus.Parse("result.json", broken); !errors.Is(err, corpus.ErrDocument) {
			t.Errorf("%.30q: error %v", broken, err)
		}
	}
}

func TestMessagesOfWhatsApp(t *testing.T) {
	tests := map[string]struct{ text, kinds, units string }{
		"day first":           {"12/03/2023, 14:05 - أحمد: وصلت\n13/03/2023, 9:00 - ليلى: أهلا", "pp", "J 12/03/2023, 14:05 - أحمد: وصلت\nJ 13/03/2023, 9:00 - ليلى: أهلا"},
		"year first":          {"[2023-03-12, 14:05:33] أحمد: وصلت\n[2023-03-13, 09:00:00] ليلى: أهلا", "pp", "J [2023-03-12, 14:05:33] أحمد: وصلت\nJ [2023-03-13, 09:00:00] ليلى: أهلا"},
		"marks of direction":  {"\u200e[١٢\u200f/٣\u200f/٢٠٢٣ ٢:٠٥:٣٣\u202fم] أحمد: وصلت\n١٢\u200f/٣\u200f/٢٠٢٣، ٢:٠٦ م - ليلى: أهلا", "pp", "J [١٢\u200f/٣\u200f/٢٠٢٣ ٢:٠٥:٣٣ م] أحمد: وصلت\nJ ١٢\u200f/٣\u200f/٢٠٢٣، ٢:٠٦ م - ليلى: أهلا"},
		"blank lines inside":  {"12/03/2023, 14:05 - أحمد: البرنامج:\n\nالأحد: سباحة\n\n\nالاثنين: راحة\n\n13/03/2023, 9:00 - ليلى: أهلا\n\nخاتمة", "p.p..p.p.p", "J 12/03/2023, 14:05 - أحمد: البرنامج: الأحد: سباحة الاثنين: راحة\nJ 13/03/2023, 9:00 - ليلى: أهلا"},
		"German and American": {"12.03.23, 14:05 - Max: da\n3/12/23, 2:05 PM - Ann: here", "pp", "J 12.03.23, 14:05 - Max: da\nJ 3/12/23, 2:05 PM - Ann: here"},
		"notices and media":   {"12/03/2023, 14:04 - الرسائل والمكالمات مشفرة تماما\n12/03/2023, 14:05 - أحمد: وصلت\n12/03/2023, 14:05 - أحمد: <تم استبعاد الوسائط>\n12/03/2023, 14:06 - ليلى: أهلا", "bpbp", "J 12/03/2023, 14:05 - أحمد: وصلت\nJ 12/03/2023, 14:06 - ليلى: أهلا"},
	}
	for name, tt := range tests {
		if a := parse(t, "a.txt", tt.text); kinds(a) != tt.kinds || units(a) != tt.units {
			t.Errorf("%s: kinds %s, units\n%s", name, kinds(a), units(a))
		}
	}
}

// FuzzTelegram: whatever an export holds, each message is one unit on whole lines.
func FuzzTelegram(f *testing.F) {
	f.Add("أ", "ب", "ج\nد")
	f.Add("a: b", "", "\x00\r\n \u2029x")
	f.Fuzz(func(t *testing.T, name, from, body string) {
		quoted := func(s string) string {
			return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\x00", `\u0000`, "\t", `\t`).Replace(s) + `"`
		}
		a, err := corpus.Parse("result.json", `{"name":`+quoted(name)+`,"type":"x","messages":[{"type":"message","from":`+quoted(from)+`,"date":"2023-03-12T14:05:11","text":`+quoted(body)+`}]}`)
		if err != nil {
			t.Skip()
		}
		for _, u := range a.Units {
			if s := a.Span(u.Start, u.End); s.Start != 0 || u.Kind != corpus.Joined && u.Kind != corpus.Item {
				t.Errorf("unit %+v at %v of %q", u, s, a.Text)
			}
		}
		if strings.Count(a.Text, "\n") != len(a.Lines) {
			t.Errorf("%q has %d lines", a.Text, len(a.Lines))
		}
	})
}
