package verify

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"isnad/internal/analysis"
	"isnad/internal/answer/aligned"
	"isnad/internal/answer/wordlist"
)

// A date is a point in time as far as a text names it: parts that it does not name
// are 0.
type date struct{ day, month, year int }

// agrees says whether two dates may be the same.
func (d date) agrees(with date) bool {
	same := func(a, b int) bool { return a == 0 || b == 0 || a == b }
	return same(d.day, with.day) && same(d.month, with.month) && same(d.year, with.year)
}

// datesHold says whether each date with a month is one of those in what is cited, and
// each day of the week. A year may stand apart from its day and month, but not if it
// is the year of another day.
func datesHold(text, cited string) bool {
	known := dates(cited, true)
	for _, d := range dates(text, false) {
		same := func(k date) bool { return d.month == k.month && d.agrees(k) }
		another := func(k date) bool { return d.year > 0 && k.year == d.year && !same(k) }
		whole := func(k date) bool { return same(k) && k.year == d.year }
		if !slices.ContainsFunc(known, whole) && (!slices.ContainsFunc(known, same) || slices.ContainsFunc(known, another)) {
			return false
		}
	}
	return subset(weekdaysOf(text), weekdaysOf(cited))
}

// DateOf is the first date of a text as year, month and day, with 0 for what is not named; a year
// alone is one where no month is.
func DateOf(text string) [3]int {
	if all := dates(text, false); len(all) > 0 {
		return [3]int{all[0].year, all[0].month, all[0].day}
	}
	for _, n := range analysis.Numbers(text) {
		if y := yearOf(n); y > 1500 {
			return [3]int{y}
		}
	}
	return [3]int{}
}

// numeric is a date in digits alone.
var numeric = regexp.MustCompile(`\b(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})\b`)

// dates are the dates of a text that name a month. Months that are also words, such as
// May and مارس, count beside a number, or always where the text is generous.
func dates(text string, generous bool) (all []date) {
	words := analysis.Words(text)
	for i := 0; i < len(words); i++ {
		month, size, sure := monthAt(words, i)
		if month == 0 {
			continue
		}
		d := date{month: month}
		if i > 0 {
			d.day = dayOf(words[i-1].Text)
		}
		if d.day == 0 && i > 1 && wordlist.InsideDate()[words[i-1].Text] { // 5 de mayo, the 5th of May
			d.day = dayOf(words[i-2].Text)
		}
		next := i + size
		for next < len(words) { // يوليو/تموز
			again, more, _ := monthAt(words, next)
			if again != month {
				break
			}
			next += more
		}
		if d.day == 0 && next < len(words) {
			if d.day = dayOf(words[next].Text); d.day > 0 {
				next++
			}
		}
		if next < len(words) && wordlist.InsideDate()[words[next].Text] {
			next++
		}
		if next < len(words) {
			d.year = yearOf(words[next].Text)
		}
		if sure || generous || d.day > 0 || d.year > 0 {
			all = append(all, d)
		}
		i = next - 1
		if d.year > 0 {
			i = next
		}
	}
	for _, m := range numeric.FindAllStringSubmatch(analysis.Fold(text), -1) {
		if d, ok := fromDigits(m[1], m[2], m[3]); ok {
			all = append(all, d)
		}
	}
	return all
}

// spellDates writes dates in digits alone with a name of their month, where what is cited has
// one: 14/3/1931 is 14 March 1931, and in English, where the month may come first, 3/14/1931 too.
func spellDates(text, cited, language string) string {
	return numeric.ReplaceAllStringFunc(strings.Map(digit, text), func(s string) string {
		m := numeric.FindStringSubmatch(s)
		d, ok := fromDigits(m[1], m[2], m[3])
		if !ok && language == "en" {
			d, ok = fromDigits(m[2], m[1], m[3])
		}
		if name := monthIn(cited, d.month); ok && name != "" {
			return fmt.Sprintf("%d %s %d", d.day, name, d.year)
		}
		return s
	})
}

// digit writes Arabic and Persian digits as the common ones.
func digit(r rune) rune {
	switch {
	case '٠' <= r && r <= '٩':
		return r - '٠' + '0'
	case '۰' <= r && r <= '۹':
		return r - '۰' + '0'
	}
	return r
}

// monthIn is the name of a month as a text has it, or "".
func monthIn(text string, month int) string {
	words := analysis.Words(text)
	for i, w := range words {
		if m, _, _ := monthAt(words, i); m == month {
			return text[w.Start:w.End]
		}
	}
	return ""
}

// fromDigits reads 2023-07-26 and 26/7/2023.
func fromDigits(first, middle, last string) (date, bool) {
	if len(first) == 4 {
		first, last = last, first
	}
	d := date{atoi(first), atoi(middle), atoi(last)}
	return d, 1 <= d.day && d.day <= 31 && 1 <= d.month && d.month <= 12 && len(last) == 4
}

func dayOf(word string) int {
	if n := leading(word); 1 <= n && n <= 31 {
		return n
	}
	return 0
}

func yearOf(word string) int {
	if n := leading(word); 1000 <= n && n < 2200 {
		return n
	}
	return 0
}

// leading is the number that a word is or begins with: 4 of 4th.
func leading(word string) int {
	end := strings.IndexFunc(word, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(word)
	}
	if end == 0 || end > 4 || strings.Contains(word, ".") {
		return 0
	}
	return atoi(word[:end])
}

func atoi(digits string) (n int) {
	for _, r := range digits {
		n = 10*n + int(r-'0')
	}
	return n
}

// monthAt is the month whose name begins at words[i], and how many words it takes;
// sure says that the name means nothing else.
func monthAt(words []analysis.Word, i int) (month, size int, sure bool) {
	first := words[i].Text
	if i+1 < len(words) {
		for _, w := range wordlist.Unglued(first) {
			if m := wordlist.DateNames().Months[w+" "+words[i+1].Text]; m > 0 {
				return m, 2, true
			}
		}
	}
	for _, w := range wordlist.Unglued(first) {
		if m := wordlist.DateNames().Months[w]; m > 0 {
			return m, 1, true
		}
		if m := wordlist.DateNames().Namesakes[w]; m > 0 {
			return m, 1, false
		}
	}
	return 0, 0, false
}

// weekdaysOf are the days of the week that a text names, as numbers.
func weekdaysOf(text string) map[int]bool {
	all := map[int]bool{}
	for _, w := range analysis.Words(text) {
		if d := wordlist.DateNames().Weekdays[w.Text]; d > 0 {
			all[d] = true
		}
	}
	return all
}

// address is a link or an e-mail address, also one that is only written out.
var address = regexp.MustCompile(`(?i)(?:https?://|www\.)[^\s<>«»"“”]+|[\w.+-]+@[\w-]+\.[\w.]+|\b[a-z0-9-]+\.(?:com|net|org|info|io|ru|cn|xyz|top|site|example)\b(?:/\S*)?`)

// linksHold says whether each address is in what is cited.
func linksHold(text, cited string) bool {
	for _, a := range address.FindAllString(text, -1) {
		if !strings.Contains(cited, strings.TrimRight(a, ".,;:!?)،؛؟")) {
			return false
		}
	}
	return true
}

// quoted is what stands between quotation marks.
var quoted = regexp.MustCompile(`«([^«»]+)»|“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"|‹([^‹›]+)›`)

// quotationsHold says whether the words between quotation marks are, in their order,
// words of what is cited. A title or nickname may be one in another script.
func quotationsHold(text, cited string) bool {
	for _, m := range quoted.FindAllStringSubmatch(text, -1) {
		for _, words := range m[1:] {
			if !holdsWords(cited, words) && !(quotesTitle(cited) && isTitle(words) && analysis.Script(words) != analysis.Script(cited)) {
				return false
			}
		}
	}
	return true
}

// mostOfTitle is how many words a name between quotation marks has: more are what somebody said.
const mostOfTitle = 4

func isTitle(words string) bool { return len(analysis.Words(words)) <= mostOfTitle }

// quotesTitle says whether a text has a name between quotation marks.
func quotesTitle(text string) bool {
	for _, m := range quoted.FindAllStringSubmatch(text, -1) {
		if isTitle(strings.Join(m[1:], "")) {
			return true
		}
	}
	return false
}

// holdsWords says whether a text holds words in a row, however they are spelt.
func holdsWords(text, words string) bool {
	return strings.Contains(analysis.InRow(analysis.Words(text)), analysis.InRow(analysis.Words(words)))
}

// namesHold says whether the names in a statement, as far as they can be told from
// other words, are in the text that they may come from. Names in one script can't be
// looked up in the other; there the support decides alone.
func namesHold(text, in string) bool {
	known := wordsOf(in)
	names := append(capitals(text), arabicNames(text)...)
	for _, name := range names {
		if !known.hold(name) && known.script(name) && !known.spells(name) {
			return false
		}
	}
	return true
}

// lexicon is the words of a text.
type lexicon map[string]bool

func wordsOf(text string) lexicon {
	all := lexicon{}
	for _, w := range analysis.Words(text) {
		for _, u := range wordlist.Unglued(w.Text) {
			all[u], all[analysis.Stem(u)] = true, true
		}
	}
	return all
}

// hold says whether the text has a name, or a word that begins as it does: Niger and
// Nigerien, مالي and المالية.
func (l lexicon) hold(name string) bool {
	for _, u := range wordlist.Unglued(name) {
		if l[u] || l[analysis.Stem(u)] {
			return true
		}
	}
	stem := []rune(analysis.Stem(name))
	if len(stem) < 4 {
		return false
	}
	begin := string(stem[:4])
	for w := range l {
		if strings.HasPrefix(w, begin) {
			return true
		}
	}
	return false
}

// spells says whether the text has a Latin name as another language spells it.
func (l lexicon) spells(name string) bool {
	for w := range l {
		if aligned.SameSpelling(w, name) {
			return true
		}
	}
	return false
}

// script says whether the text has words in the script of a name.
func (l lexicon) script(name string) bool {
	want, n := analysis.Script(name), 0
	for w := range l {
		if analysis.Script(w) == want {
			n++
		}
	}
	return n > len(l)/4
}

// capitals are the Latin words that a capital makes a name: not the first of the
// sentence, unless another follows it.
func capitals(text string) (names []string) {
	words := analysis.Words(text)
	upper := make([]bool, len(words))
	for i, w := range words {
		r := []rune(text[w.Start:w.End])
		upper[i] = unicode.IsUpper(r[0]) && !analysis.IsStop(w.Text) && !wordlist.DateNames().Has(w.Text)
	}
	for i, w := range words {
		first := i == 0 || strings.ContainsAny(analysis.Between(text, words[i-1], w), ".:!?«“\"(")
		if upper[i] && (!first || i+1 < len(words) && upper[i+1]) {
			names = append(names, w.Text)
		}
	}
	return names
}

// arabicNames are the words of a text that are known as given names or places: Arabic
// has no capitals to tell names by.
func arabicNames(text string) (names []string) {
	for _, w := range analysis.Words(text) {
		for _, u := range wordlist.Unglued(w.Text) {
			if wordlist.GivenNames()[u] || wordlist.Places()[u] {
				names = append(names, u)
				break
			}
		}
	}
	return names
}
