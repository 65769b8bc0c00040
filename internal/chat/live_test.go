package chat

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"isnad/internal/answer"
)

// A paper is what a terminal shows of what was written to it: it knows line ends, going
// up, and erasing what is below.
type paper struct {
	lines []string
	row   int
}

var control = regexp.MustCompile(`^\x1b\[(\d*)([AJ])`)

func (p *paper) Write(b []byte) (int, error) {
	for s := string(b); s != ""; {
		for len(p.lines) <= p.row {
			p.lines = append(p.lines, "")
		}
		if m := control.FindStringSubmatch(s); m != nil {
			if m[2] == "A" {
				n, _ := strconv.Atoi(m[1])
				p.row = max(0, p.row-n)
			} else {
				p.lines = append(p.lines[:p.row], "")
			}
			s = s[len(m[0]):]
			continue
		}
		switch s[0] {
		case '\n':
			p.row++
		case '\r':
		default:
			p.lines[p.row] += s[:1]
		}
		s = s[1:]
	}
	return len(b), nil
}

func (p *paper) String() string { return strings.TrimRight(strings.Join(p.lines, "\n"), "\n") }

func TestAnAnswerIsDrawnInThePlaceOfItsBeginning(t *testing.T) {
	screen := new(paper)
	fmt.Fprintln(screen, "> متى؟")
	show, clear := Printer{Terminal: true, Width: 30, Height: 4}.Live(screen)
	for _, c := range []struct{ claim, text, want string }{
		{"before the first words", "", "> متى؟\n…"},
		{"a statement", "One rose. [1]", "> متى؟\nOne rose. [1] …"},
		{"more than a line", "One rose. [1] Two fell far behind it. [2]", "> متى؟\nOne rose. [1] Two fell far\nbehind it. [2] …"},
		{"another text altogether", "Three. [1]", "> متى؟\nThree. [1] …"},
		{"of what is higher than the screen, the end", "- a [1]\n- b [2]\n- c [3]\n- d [4]\n- e [5]", "> متى؟\n- c [3]\n- d [4]\n- e [5] …"},
		{"what would move the cursor does not", "a\x1b[9Ab", "> متى؟\na\uFFFD[9Ab …"},
	} {
		show(answer.Answer{Statements: said(c.text)})
		if got := screen.String(); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.claim, got, c.want)
		}
	}
	clear()
	if got := screen.String(); got != "> متى؟" {
		t.Errorf("left behind: %q", got)
	}
	clear() // once more takes nothing more away
	if got := screen.String(); got != "> متى؟" {
		t.Errorf("cleared twice: %q", got)
	}
}

func TestOnAPipeNothingIsDrawnAnew(t *testing.T) {
	if show, clear := (Printer{}).Live(new(paper)); show != nil || clear == nil {
		t.Error("drafts would go into the pipe")
	}
}

func TestTheChatSaysWhyNoModelWrote(t *testing.T) {
	_, notes, err := talk(t, Options{}, "unproven\n")
	if err != nil || !strings.Contains(notes, "The sources do not bear out what the language model wrote") || !strings.Contains(notes, "401 Unauthorized") {
		t.Errorf("notes %q, %v", notes, err)
	}
}
