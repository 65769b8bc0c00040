//go:build linux

package main

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"isnad/internal/telegram/telegramtest"
)

// sender is the admin who sends articles in.
const sender = 1

// uploadText is the text of the n-th article that is sent in.
func uploadText(n int) (title, body string) {
	return fmt.Sprintf("upload%d", n), strings.Repeat(fmt.Sprintf("This is sentence of article number %d. ", n), 20)
}

// uploadFile is the article that the n-th text or file becomes.
func uploadFile(n int) string {
	title, body := uploadText(n)
	return "# " + title + "\n\n" + strings.TrimSpace(body) + "\n"
}

// mostFiles is how many files the server has.
const mostFiles = 1000

// uploadFiles are the files that the admin sends.
func uploadFiles() map[string][]byte {
	all := map[string][]byte{}
	for n := range mostFiles {
		all[fmt.Sprint(n)] = []byte(uploadFile(n))
	}
	return all
}

// mostUploads is how many articles are on their way at once: the bot declines, with a word, what
// comes while forty messages of a chat wait.
const mostUploads = 10

// upload has the admin send an article, as a text and as a file in turn, unless too many are on
// their way.
func (w *world) upload() {
	if left, err := w.missing(); err != nil || len(left) >= mostUploads {
		return // uploaded says what is wrong
	}
	w.mu.Lock()
	n := w.uploads
	w.uploads++
	id := w.next
	w.next++
	w.mu.Unlock()
	title, body := uploadText(n)
	content := fmt.Sprintf(`"text":%q`, "/add "+title+"\n\n"+body)
	if n%2 == 1 {
		content = fmt.Sprintf(`"document":{"file_id":"%d","file_name":"%s.md","file_size":%d}`, n%mostFiles, title, len(uploadFile(n)))
	}
	w.server.Update(fmt.Sprintf(`{"message":{"message_id":%d,"date":1,"from":{"id":%d,"first_name":"x","language_code":"en"},"chat":{"id":%d,"type":"private"},%s}}`,
		id, sender, sender, content))
}

// offered presses yes below an article that the bot offers to add, once for each message.
func (w *world) offered(c telegramtest.Call) {
	if c.Chat() != sender || c.Method != "sendMessage" {
		return
	}
	for _, data := range c.Buttons() {
		if strings.HasPrefix(data, "i:") && strings.HasSuffix(data, ":1") {
			w.server.Update(fmt.Sprintf(`{"callback_query":{"id":"c%d","from":{"id":%d,"first_name":"x","language_code":"en"},"message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"}},"data":%q}}`,
				c.ID, sender, c.ID, sender, data))
		}
	}
}

// uploaded waits until every article that was accepted is in the inbox, and reports articles
// that are not whole. Its patience is that of drained.
func (w *world) uploaded(ctx context.Context, patience time.Duration) error {
	left, deadline := -1, time.Now().Add(patience)
	for ; ; time.Sleep(50 * time.Millisecond) {
		missing, err := w.missing()
		if err != nil || len(missing) == 0 {
			return err
		}
		if len(missing) != left {
			left, deadline = len(missing), time.Now().Add(patience)
		}
		if time.Now().After(deadline) || ctx.Err() != nil {
			return fmt.Errorf("articles that were accepted are lost: %s", missing)
		}
	}
}

// missing names the articles that are not in the inbox. It fails where an article is not what
// was sent.
func (w *world) missing() (names []string, err error) {
	w.mu.Lock()
	sent := w.uploads
	w.mu.Unlock()
	want := map[string]string{}
	for n := range sent {
		title, _ := uploadText(n)
		want[title+".md"] = uploadFile(n)
	}
	entries, err := os.ReadDir(filepath.Join(w.dir, "corpus", "inbox"))
	if err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		text, err := os.ReadFile(filepath.Join(w.dir, "corpus", "inbox", e.Name()))
		if err != nil {
			return nil, err
		}
		if want[e.Name()] != string(text) {
			return nil, fmt.Errorf("%s is not the article that was sent: %q", e.Name(), text)
		}
		delete(want, e.Name())
	}
	return slices.Sorted(maps.Keys(want)), nil
}
