package index

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"isnad/internal/index/folder"
	"isnad/internal/index/indextest"
	"isnad/internal/index/manifest"
	"isnad/internal/index/pending"
)

func TestUpdateEmbedsOnlyWhatChanged(t *testing.T) {
	s, e := newTestStore(t)
	first := mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	if want := []string{"en/tea.md", "nile.md", "salt.txt"}; !slices.Equal(first.New, want) {
		t.Errorf("new: %v, want %v", first.New, want)
	}
	all := e.Embedded()

	again := mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	if e.Embedded() != all || again.Generation != first.Generation || len(again.New)+len(again.Changed)+len(again.Removed) > 0 {
		t.Errorf("an unchanged corpus was indexed again: %+v", again)
	}

	corpus := indextest.Edited(indextest.Edited(indextest.Articles(), "salt.txt", ""), "nile.md", "# نهر النيل\n\nينبع النيل الأبيض من بحيرة فكتوريا.\nيبلغ طول النهر 6650 كيلومترًا. ويصب في البحر المتوسط.\n\n## السدود\n\nبني السد العالي في أسوان.\n")
	corpus["new.md"] = indextest.Article("# جديد\n\nافتتح المتحف أبوابه.\n")
	next := mustUpdate(t, s, corpus, UpdateOptions{})
	if !slices.Equal(next.New, []string{"new.md"}) || !slices.Equal(next.Changed, []string{"nile.md"}) || !slices.Equal(next.Removed, []string{"salt.txt"}) {
		t.Errorf("new %v, changed %v, removed %v", next.New, next.Changed, next.Removed)
	}
	if next.Reused == 0 || next.Embedded == 0 || next.Embedded >= all {
		t.Errorf("embedded %d and reused %d of texts that were %d", next.Embedded, next.Reused, all)
	}
	wantClean(t, s, corpus)
}

// A file may change in the moment after it was read and keep its time and size. The
// coarsest clock of a file system in use ticks every two seconds, so files that were
// young when the index was made are read again, and older ones are not.
func TestUpdateSeesAChangeThatKeepsSizeAndTime(t *testing.T) {
	for _, tt := range []struct {
		claim string
		age   time.Duration // of the file when the index is made
		want  []string
	}{
		{"a file from the future is read again", -time.Second, []string{"nile.md"}},
		{"a file of this second is read again", 0, []string{"nile.md"}},
		{"a file of the last two seconds is read again", 1500 * time.Millisecond, []string{"nile.md"}},
		{"an older file is taken to be the same", time.Minute, nil},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			s, _ := newTestStore(t)
			corpus := indextest.Articles()
			written := time.Now().Add(-tt.age)
			corpus["nile.md"].ModTime = written
			mustUpdate(t, s, corpus, UpdateOptions{})
			corpus = indextest.Edited(corpus, "nile.md", strings.Replace(string(corpus["nile.md"].Data), "6650", "6651", 1))
			corpus["nile.md"].ModTime = written
			if report := mustUpdate(t, s, corpus, UpdateOptions{}); !slices.Equal(report.Changed, tt.want) {
				t.Errorf("changed: %v", report.Changed)
			}
		})
	}
}

func TestUpdateKeepsAnIndexWhoseCorpusIsSuddenlyEmpty(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	_, err := s.Update(t.Context(), fstest.MapFS{}, UpdateOptions{})
	if !errors.Is(err, ErrEmptyCorpus) || !strings.Contains(err.Error(), "keeps the 3") {
		t.Errorf("got %v", err)
	}
	if mustOpen(t, s).Len() == 0 {
		t.Error("the index was lost")
	}
	if report := mustUpdate(t, s, fstest.MapFS{}, UpdateOptions{AllowEmpty: true}); len(report.Removed) != 3 {
		t.Errorf("removed %v although it was allowed", report.Removed)
	}
	wantClean(t, s, fstest.MapFS{})
}

// A brokenFS can't open some files and list some folders.
type brokenFS struct {
	fstest.MapFS
	broken string
}

func (b brokenFS) Open(name string) (fs.File, error) {
	if name == b.broken {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return b.MapFS.Open(name)
}

func (b brokenFS) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == b.broken {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrPermission}
	}
	return b.MapFS.ReadDir(name)
}

func (b brokenFS) ReadFile(name string) ([]byte, error) {
	if name == b.broken {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return b.MapFS.ReadFile(name)
}

func TestArticlesThatCannotBeReachedStay(t *testing.T) {
	for _, broken := range []string{"en", "en/tea.md"} {
		t.Run(broken, func(t *testing.T) {
			s, _ := newTestStore(t)
			mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
			corpus := indextest.Edited(indextest.Articles(), "salt.txt", "تجارة الملح\n\nكانت القوافل تحمل الملح والذهب.\n")
			corpus = indextest.Edited(corpus, "en/tea.md", "# Tea\n\nIt has another time, so that it must be read.\n")
			report, err := s.Update(t.Context(), brokenFS{corpus, broken}, UpdateOptions{})
			if err != nil || len(report.Removed) > 0 || len(report.Refused) != 1 || !slices.Equal(report.Changed, []string{"salt.txt"}) {
				t.Fatalf("%+v, %v", report, err)
			}
			if p := nearestTo(t, mustOpen(t, s), "tea Morocco"); p.Span.Path != "en/tea.md" {
				t.Errorf("found %s", p.Span)
			}
			again, err := s.Update(t.Context(), brokenFS{corpus, broken}, UpdateOptions{})
			if err != nil || again.Generation != report.Generation {
				t.Errorf("the same again: %+v, %v", again, err)
			}
		})
	}
}

func TestUpdateRefusesBadFilesAndGoesOn(t *testing.T) {
	s, _ := newTestStore(t)
	corpus := indextest.Articles()
	corpus["bad.txt"] = indextest.Article("سطر\nثان \xff\n")
	for range 2 { // refused files are named every time
		report := mustUpdate(t, s, corpus, UpdateOptions{})
		if len(report.Refused) != 1 || report.Refused[0].Path != "bad.txt" || report.Refused[0].Line != 2 || report.Files != 3 {
			t.Fatalf("%d files, refused: %v", report.Files, report.Refused)
		}
	}
}

func TestDamageIsNamedRefusedAndBuiltAgain(t *testing.T) {
	for _, file := range []string{manifest.File, "00000001.text", "00000001.vectors"} {
		for _, damage := range []string{"cut short", "one byte changed", "missing"} {
			t.Run(file+" "+damage, func(t *testing.T) {
				s, e := newTestStore(t)
				report := mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
				path := filepath.Join(s.dir, file)
				if file == manifest.File {
					path = filepath.Join(s.dir, report.Generation, file)
				}
				hurt(t, path, damage)
				fresh := NewStore(s.dir, e, indextest.CountWords)
				_, err := fresh.Open(t.Context())
				damaged, ok := errors.AsType[*DamagedError](err)
				if !ok || damaged.File != file || damaged.Generation != report.Generation {
					t.Fatalf("got %v", err)
				}
				if _, err := fresh.Check(t.Context(), indextest.Articles(), 0); err == nil {
					t.Error("check found nothing")
				}
				next := mustUpdate(t, fresh, indextest.Articles(), UpdateOptions{})
				if next.Reused > 0 || !strings.Contains(next.Reason, file) {
					t.Errorf("rebuilt with %d vectors of the damaged one, reason %q", next.Reused, next.Reason)
				}
				wantClean(t, fresh, indextest.Articles())
			})
		}
	}
}

func hurt(t *testing.T, name, damage string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	switch damage {
	case "cut short":
		data = data[:len(data)-1]
	case "one byte changed":
		data[len(data)/2] ^= 1
	case "missing":
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
		return
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestVectorsOfAnotherModelAreNeverUsed(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	other := indextest.NewEmbedder()
	other.Model = "other words"
	moved := NewStore(s.dir, other, indextest.CountWords)
	if _, err := moved.Open(t.Context()); !errors.Is(err, manifest.ErrEmbedder) {
		t.Errorf("opened: %v", err)
	}
	var announced Report
	report := mustUpdate(t, moved, indextest.Articles(), UpdateOptions{Announce: func(r Report) { announced = r }})
	if announced.Reason != report.Reason || announced.Embedded != report.Embedded {
		t.Errorf("announced %+v", announced)
	}
	if report.Reused > 0 || other.Embedded() != report.Embedded || !strings.Contains(report.Reason, "another embedding model") || len(report.New) > 0 {
		t.Errorf("%+v", report)
	}
}

func TestRebuildEmbedsEverythingAgain(t *testing.T) {
	s, e := newTestStore(t)
	first := mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	before := e.Embedded()
	again := mustUpdate(t, s, indextest.Articles(), UpdateOptions{Rebuild: true})
	if e.Embedded()-before != first.Embedded || len(again.New)+len(again.Changed) > 0 || again.Generation == first.Generation {
		t.Errorf("%+v", again)
	}
}

func TestOneWriterAtATime(t *testing.T) {
	s, _ := newTestStore(t)
	release, err := folder.Lock(t.Context(), s.dir, false)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Update(t.Context(), indextest.Articles(), UpdateOptions{})
	locked, ok := errors.AsType[*LockedError](err)
	if !ok || !strings.Contains(locked.Holder, fmt.Sprintf("process %d on ", os.Getpid())) {
		t.Fatalf("got %v", err)
	}
	done := make(chan error)
	go func() {
		_, err := s.Update(t.Context(), indextest.Articles(), UpdateOptions{Wait: true})
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	release()
	if err := <-done; err != nil {
		t.Errorf("waiting: %v", err)
	}
}

func TestAnUnchangedCorpusNeedsNoLock(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	release, err := folder.Lock(t.Context(), s.dir, false)
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
}

func TestAnOpenIndexOutlivesItsGeneration(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	old := mustOpen(t, s)
	mustUpdate(t, s, indextest.Edited(indextest.Articles(), "nile.md", "# نهر\n\nجف النهر.\n"), UpdateOptions{})
	if p := nearestTo(t, old, "من أين ينبع النيل الأبيض؟"); !strings.Contains(p.Text, "فكتوريا") {
		t.Errorf("found %q", p.Text)
	}
}

func TestWhatAKilledWriterLeftIsRemoved(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	for _, name := range []string{"00000042/" + manifest.File, "00000042.text", manifest.CurrentFile + folder.Temporary, pending.Name} {
		path := filepath.Join(s.dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte("half"), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	problems, err := s.Check(t.Context(), indextest.Articles(), 0)
	if err != nil || len(problems) != 4 {
		t.Errorf("check: %v %v", problems, err)
	}
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	wantClean(t, s, indextest.Articles())
}

func TestCheckNamesWhatDiffers(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	corpus := indextest.Edited(indextest.Edited(indextest.Articles(), "salt.txt", ""), "nile.md", "# النيل\n\nنهر.\n")
	corpus["new.md"] = indextest.Article("# جديد\n\nنص.\n")
	problems, err := s.Check(t.Context(), corpus, 0)
	var files []string
	for _, p := range problems {
		files = append(files, p.File)
	}
	if want := []string{"new.md", "nile.md", "salt.txt"}; err != nil || !reflect.DeepEqual(files, want) {
		t.Errorf("%v, %v", problems, err)
	}
}

func TestCheckDoesNotMissWhatIsTooLarge(t *testing.T) {
	s, _ := newTestStore(t)
	corpus := indextest.Articles()
	corpus["big.txt"] = indextest.Article(strings.Repeat("نص طويل. ", 1000))
	const limit = 4096
	mustUpdate(t, s, corpus, UpdateOptions{MaxFile: limit})
	if problems, err := s.Check(t.Context(), corpus, limit); err != nil || len(problems) > 0 {
		t.Errorf("%v, %v", problems, err)
	}
}

func TestRefusedFilesAreNamedInTheOrderOfTheirPaths(t *testing.T) {
	s, _ := newTestStore(t)
	corpus := indextest.Articles()
	corpus["a.txt"] = indextest.Article("\xff")
	corpus["b.txt"] = &fstest.MapFile{Mode: fs.ModeNamedPipe} // refused by the listing
	corpus["c.txt"] = indextest.Article("\xff")
	for range 2 { // with an update, and without
		var refused []string
		for _, r := range mustUpdate(t, s, corpus, UpdateOptions{}).Refused {
			refused = append(refused, r.Path)
		}
		if want := []string{"a.txt", "b.txt", "c.txt"}; !slices.Equal(refused, want) {
			t.Errorf("refused %v", refused)
		}
	}
}

func TestProgressReachesItsTotals(t *testing.T) {
	s, _ := newTestStore(t)
	last := make(map[Stage]Progress)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{Progress: func(p Progress) { last[p.Stage] = p }})
	for _, stage := range []Stage{Reading, Splitting, Embedding, Writing} {
		if p, ok := last[stage]; !ok || p.Done != p.Total || p.Total == 0 {
			t.Errorf("%s: %+v", stage, p)
		}
	}
}
