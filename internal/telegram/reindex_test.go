package telegram

import (
	"context"
	"strings"
	"testing"
	"time"

	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/telegram/telegramtest"
)

func TestReindexShowsHowFarItIsAndReports(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	goOn := make(chan bool)
	s.engine.reindex = func(ctx context.Context, rebuild bool, progress func(index.Progress)) (index.Report, error) {
		progress(index.Progress{Stage: index.Embedding, Done: 45, Total: 100})
		select {
		case <-goOn:
		case <-ctx.Done():
			return index.Report{}, ctx.Err()
		}
		return index.Report{New: []string{"new.md"}, Changed: []string{"c<b>.md"}, Removed: []string{"old.md"}, Files: 7, Passages: 70,
			Refused: []*corpus.FileError{{Path: "bad.txt", Line: 3, Byte: 4, Err: corpus.ErrEncoding}}, Took: 1500 * time.Millisecond}, nil
	}
	s.start()
	s.say(says{user: userID, text: "/reindex", lang: "en"})
	s.contains(s.text(s.sent(userID, 1)), "for the bot's admins")

	s.say(says{user: adminID, text: "/reindex", lang: "en"})
	c := s.sent(adminID, 1)
	edited := func(words string) telegramtest.Call {
		t.Helper()
		return s.call("editMessageText", func(e telegramtest.Call) bool {
			return e.Message() == c.ID && strings.Contains(e.In.Get("text"), words)
		})
	}
	if e := edited("45%"); e.Buttons()["✋ Stop"] == "" {
		t.Errorf("no button to stop: %v", e.Buttons())
	}
	s.say(says{user: adminID, text: "/reindex", lang: "en"})
	s.contains(s.text(s.sent(adminID, 2)), "under way already")
	s.say(says{user: userID, text: "سؤال أثناء ذلك؟"})
	s.contains(s.text(s.sent(userID, 2)), "جواب عن") // it holds up nobody

	t.Run("and goes on after a restart", func(t *testing.T) {
		s.idle()
		s.stop()
		s.start()
		goOn <- true
		report := s.text(edited("In the index"))
		s.contains(report, "New: 1\n• new.md", "Changed: 1\n• c<b>.md", "Removed: 1\n• old.md", "Refused: 1\n• bad.txt:3: byte 4: the text is not valid UTF-8", "7 articles, 70 passages", "1.5 s")
		s.eventually("the job is over", func() bool { _, under := s.store.Job(); return !under })
	})
	t.Run("or is stopped", func(t *testing.T) {
		s.say(says{user: adminID, text: "/reindex all", lang: "en"})
		c = s.sent(adminID, 3)
		s.press(strangerID, adminID, c.ID, c.Buttons()["✋ Stop"])
		s.idle()
		s.press(adminID, 0, c.ID, c.Buttons()["✋ Stop"])
		edited("Stopped")
	})
}

func TestAReindexThatFailsSaysWhy(t *testing.T) {
	t.Parallel()
	s := newStage(t)
	s.engine.reindex = func(context.Context, bool, func(index.Progress)) (index.Report, error) {
		return index.Report{}, &index.EmptyError{Indexed: 6}
	}
	s.start()
	s.say(says{user: adminID, text: "/reindex", lang: "en"})
	e := s.call("editMessageText", nil)
	s.contains(s.text(e), "the corpus holds no article", "accept an empty folder")
}
