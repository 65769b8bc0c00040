package main

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// startWeb runs bot web on a free port until the test ends.
func startWeb(t *testing.T, env map[string]string, args ...string) (address string) {
	t.Helper()
	t.Chdir(t.TempDir())
	const text = "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا في وسط أفريقيا.\n"
	if err := errors.Join(os.MkdirAll("corpus", 0o755), os.WriteFile("corpus/nile.md", []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address = l.Addr().String()
	l.Close()
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	var out, errs notebook
	lookup := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	go func() {
		ended <- run(ctx, append([]string{"web", "--listen", address}, args...), strings.NewReader(""), &out, &errs, lookup)
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("ended with %v: %s", err, errs.String())
		}
	})
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if reply, err := http.Get("http://" + address + "/readyz"); err == nil {
			reply.Body.Close()
			if reply.StatusCode == http.StatusOK {
				return "http://" + address
			}
		}
		if time.Now().After(deadline) {
			t.Fatalf("it does not serve: %s", errs.String())
		}
	}
}

func fetch(t *testing.T, client *http.Client, address string) (int, string) {
	t.Helper()
	reply, err := client.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	b, err := io.ReadAll(reply.Body)
	if err != nil {
		t.Fatal(err)
	}
	return reply.StatusCode, string(b)
}

// A question asked on this machine leads to the page of its source.
func TestWebShowsSourcesOnThisMachine(t *testing.T) {
	site := startWeb(t, nil)
	reply, err := http.PostForm(site+"/ask", url.Values{"q": {"من أين ينبع النيل الأبيض؟"}})
	if err != nil {
		t.Fatal(err)
	}
	defer reply.Body.Close()
	page, _ := io.ReadAll(reply.Body)
	link := regexp.MustCompile(`href="(/a/nile\.md[^"#]*)`).FindStringSubmatch(string(page))
	if link == nil {
		t.Fatalf("no source in %s", page)
	}
	code, source := fetch(t, http.DefaultClient, site+strings.ReplaceAll(link[1], "&amp;", "&"))
	if code != http.StatusOK || !strings.Contains(source, `class="now">ينبع النيل الأبيض من بحيرة فيكتوريا في وسط أفريقيا.</mark>`) {
		t.Errorf("%d: %s", code, source)
	}
}

// Where others can come, nobody sees anything without a link or an invitation.
func TestWebLetsInWhomAnInvitationNames(t *testing.T) {
	env := map[string]string{"ISNAD_WEB_BASE_URL": "http://site.example"}
	site := startWeb(t, env)
	jar, _ := cookiejar.New(nil)
	client := &http.Client{Jar: jar}
	if code, _ := fetch(t, client, site+"/articles"); code != http.StatusForbidden {
		t.Errorf("a stranger sees the articles: %d", code)
	}
	var out strings.Builder
	lookup := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	if err := run(t.Context(), []string{"invite"}, strings.NewReader(""), &out, io.Discard, lookup); err != nil {
		t.Fatal(err)
	}
	invitation := strings.TrimSpace(strings.TrimPrefix(out.String(), "http://site.example"))
	if code, _ := fetch(t, client, site+invitation); code != http.StatusOK {
		t.Errorf("the invitation: %d", code)
	}
	reply, err := client.PostForm(site+"/join", url.Values{"i": {strings.TrimPrefix(invitation, "/join?i=")}})
	if err != nil {
		t.Fatal(err)
	}
	reply.Body.Close()
	if code, page := fetch(t, client, site+"/articles"); code != http.StatusOK || !strings.Contains(page, "nile.md") {
		t.Errorf("a guest: %d %s", code, page)
	}
}

// What nobody could be told is listed for whoever runs the program, on the command line and
// as a page that nobody else can open.
func TestWhatWasNotAnsweredIsListed(t *testing.T) {
	env := map[string]string{"ISNAD_WEB_BASE_URL": "http://site.example", "ISNAD_WEB_ACCESS": "public", "ISNAD_WEB_QUESTIONS": "true"}
	site := startWeb(t, env)
	var out, notes notebook
	lookup := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	list := func(args ...string) error {
		return run(t.Context(), append([]string{"feedback", "--unanswered"}, args...), strings.NewReader(""), &out, &notes, lookup)
	}
	if err := list(); !errors.Is(err, errNotAnswered) {
		t.Errorf("before the first question: %v", err)
	}
	for _, q := range []string{"من أين ينبع النيل الأبيض؟", "كم ثمن الكيلو من الأرز؟", "بكام كيلو الرز؟", "متى تأسست جامعة الخرطوم؟"} {
		reply, err := http.PostForm(site+"/ask", url.Values{"q": {q}})
		if err != nil {
			t.Fatal(err)
		}
		reply.Body.Close()
	}
	if err := list(); err != nil {
		t.Fatal(err)
	}
	if want := regexp.MustCompile(`^\S+  ×1  بكام كيلو الرز؟\n    \S+  ×1  كم ثمن الكيلو من الأرز؟\n\S+  ×1  متى تأسست جامعة الخرطوم؟\n$`); !want.MatchString(out.String()) {
		t.Errorf("listed %q", out.String())
	}
	link := regexp.MustCompile(`http://site\.example(/unanswered\?k=\S+)`).FindStringSubmatch(notes.String())
	if link == nil {
		t.Fatalf("no link in %q", notes.String())
	}
	if code, page := fetch(t, http.DefaultClient, site+link[1]); code != http.StatusOK || !strings.Contains(page, "<li dir=\"rtl\">كم ثمن الكيلو من الأرز؟") {
		t.Errorf("the page: %d %s", code, page)
	}
	if code, page := fetch(t, http.DefaultClient, site+"/unanswered"); code != http.StatusForbidden || strings.Contains(page, "الأرز") {
		t.Errorf("without the link: %d %s", code, page)
	}
}

// The command line links to the pages, and its links open them.
func TestCitationsOfTheCommandLineLinkToThePages(t *testing.T) {
	env := map[string]string{"ISNAD_WEB_BASE_URL": "https://site.example"}
	site := startWeb(t, env)
	var out strings.Builder
	lookup := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	if err := run(t.Context(), []string{"ask", "--json", "من أين ينبع النيل الأبيض؟"}, strings.NewReader(""), &out, io.Discard, lookup); err != nil {
		t.Fatal(err)
	}
	link := regexp.MustCompile(`"url":"https://site\.example([^"#]+)#c1"`).FindStringSubmatch(out.String())
	if link == nil {
		t.Fatalf("no link in %s", out.String())
	}
	if code, page := fetch(t, http.DefaultClient, site+link[1]); code != http.StatusOK || !strings.Contains(page, `id="c1"`) {
		t.Errorf("the link: %d %s", code, page)
	}
}

// An assistant asks through standard input and output, which hold nothing else.
func TestMCPSpeaksOnItsStreamsAlone(t *testing.T) {
	t.Chdir(t.TempDir())
	const text = "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فيكتوريا في وسط أفريقيا.\n"
	if err := errors.Join(os.MkdirAll("corpus", 0o755), os.WriteFile("corpus/nile.md", []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
	in, out := io.Pipe()
	var said notebook
	ended := make(chan error, 1)
	go func() {
		ended <- run(t.Context(), []string{"mcp", "--quiet"}, in, &said, io.Discard, noEnv)
	}()
	for _, message := range []string{
		`{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}`,
		`{"jsonrpc":"2.0","method":"notifications/initialized"}`,
		`{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"ask","arguments":{"question":"من أين ينبع النيل الأبيض؟"}}}`,
	} {
		io.WriteString(out, message+"\n")
	}
	for deadline := time.Now().Add(30 * time.Second); !strings.Contains(said.String(), "nile.md:3"); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("no answer: %s", said.String())
		}
	}
	out.Close()
	if err := <-ended; err != nil {
		t.Errorf("ended with %v", err)
	}
	for line := range strings.Lines(said.String()) {
		if !strings.HasPrefix(line, `{"jsonrpc":"2.0"`) {
			t.Errorf("standard output holds %q", line)
		}
	}
}

// A backup that is made while the pages are served holds the guests' memory.
func TestABackupWhileItServes(t *testing.T) {
	env := map[string]string{"ISNAD_WEB_BASE_URL": "http://site.example"}
	startWeb(t, env)
	lookup := func(name string) (string, bool) { v, ok := env[name]; return v, ok }
	do := func(args ...string) error {
		return run(t.Context(), args, strings.NewReader(""), io.Discard, io.Discard, lookup)
	}
	if err := do("backup", "b.tar"); err != nil {
		t.Fatal(err)
	}
	if err := do("restore", "--replace", "b.tar"); err == nil || !strings.Contains(err.Error(), "another process uses it") {
		t.Errorf("restored while it serves: %v", err)
	}
	if err := do("restore", "--data", "copy", "b.tar"); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"telegram.db", "web.key", "index/CURRENT"} {
		if _, err := os.Stat(filepath.Join("copy", name)); err != nil {
			t.Error(err)
		}
	}
}
