package main

import (
	"bufio"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A conversation may last for days: each question finds the articles as they are.
func TestChatSeesArticlesThatChange(t *testing.T) {
	dir := t.TempDir()
	article := filepath.Join(dir, "tower.txt")
	put := func(text string) {
		t.Helper()
		if err := os.WriteFile(article, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	in, keys := io.Pipe()
	screen, out := io.Pipe()
	ended := make(chan error, 1)
	put("بُني البرج في عام 1889 ليكون مدخلا للمعرض.\n")
	go func() {
		args := []string{"chat", "--corpus", dir, "--data", filepath.Join(dir, ".data")}
		err := run(t.Context(), args, in, out, io.Discard, func(string) (string, bool) { return "", false })
		out.Close()
		ended <- err
	}()
	lines := bufio.NewScanner(screen)
	for _, year := range []string{"1889", "1923"} {
		put("بُني البرج في عام " + year + " ليكون مدخلا للمعرض.\n")
		if _, err := io.WriteString(keys, "متى بني البرج؟\n"); err != nil {
			t.Fatal(err)
		}
		if !lines.Scan() || !strings.Contains(lines.Text(), year) {
			t.Errorf("asked in %s, answered %q", year, lines.Text())
		}
		for lines.Scan() && !strings.HasPrefix(lines.Text(), "[1]") {
		}
		lines.Scan() // the empty line behind the source
	}
	keys.Close()
	go io.Copy(io.Discard, screen)
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(30 * time.Second):
		t.Fatal("the conversation does not end")
	}
}
