package retrieval

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var writeSaved = flag.Bool("update", false, "write testdata's index of this format again")

// An index that people have on disk must stay readable, or its format must get
// another number: this one was written once and is only read since.
func TestASavedIndexOfThisFormatStaysReadable(t *testing.T) {
	dir := filepath.Join("testdata", fmt.Sprintf("format-%d", formatVersion))
	s := NewStore(dir, newWordEmbedder(), countWords)
	if *writeSaved {
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
		mustUpdate(t, s, articles(), UpdateOptions{})
		os.Remove(filepath.Join(dir, lockFile))
	}
	hit := mustSearch(t, mustOpen(t, s), "من أين ينبع النيل الأبيض؟")[0]
	if hit.Passage.Span.String() != "nile.md:1-4" || !strings.Contains(hit.Passage.Text, "فكتوريا") || len(hit.Passage.Sentences) != 4 {
		t.Errorf("found %s with %d sentences: %q", hit.Passage.Span, len(hit.Passage.Sentences), hit.Passage.Text)
	}
	wantClean(t, s, articles())
}
