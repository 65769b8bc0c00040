package index

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/index/folder"
	"isnad/internal/index/manifest"
	"isnad/internal/index/nearest"
	"isnad/internal/index/segment"

	"golang.org/x/sync/errgroup"
)

// load opens the generation that m describes and checks all of it. Segments that
// former has are taken from there: they are checked already.
func load(ctx context.Context, dir string, m manifest.Manifest, e embed.Embedder, former *Index) (*Index, error) {
	x := &Index{contents: contents{parts: make([]*part, len(m.Segments))}, manifest: m, embedder: e}
	group, ctx := errgroup.WithContext(ctx)
	for i, entry := range m.Segments {
		group.Go(func() (err error) {
			x.parts[i], err = openPart(ctx, dir, m, entry, former)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if err := x.arrange(); err != nil {
		return nil, &DamagedError{Dir: dir, Generation: m.Generation, File: manifest.File, Err: err}
	}
	return x, nil
}

func openPart(ctx context.Context, dir string, m manifest.Manifest, entry manifest.Segment, former *Index) (*part, error) {
	p := &part{Segment: former.segment(entry), entry: entry}
	if p.Segment == nil {
		var err error
		if p.Segment, err = segment.Open(dir, entry.Name, entry.Text, entry.Vectors, m.Embedder.Dimension); err != nil {
			return nil, damagedSegment(dir, m.Generation, err)
		}
	}
	if err := p.kill(entry.Dead); err != nil {
		return nil, &DamagedError{Dir: dir, Generation: m.Generation, File: manifest.File, Err: err}
	}
	return p, ctx.Err()
}

// damagedSegment names the file of a segment that can't be used.
func damagedSegment(dir, generation string, err error) error {
	if folder.Exhausted(err) {
		return folder.Wrap("read", err)
	}
	if f, ok := errors.AsType[*segment.FileError](err); ok {
		return &DamagedError{Dir: dir, Generation: generation, File: f.File, Err: corpus.Cause(f.Err)}
	}
	return err
}

// segment is the open segment of an entry, nil where x has none.
func (x *Index) segment(entry manifest.Segment) *segment.Segment {
	if x == nil {
		return nil
	}
	for _, p := range x.parts {
		if p.entry.Name == entry.Name && p.entry.Text == entry.Text && p.entry.Vectors == entry.Vectors {
			return p.Segment
		}
	}
	return nil
}

// kill leaves out the articles at these places.
func (p *part) kill(articles []int) error {
	p.dead = make([]bool, len(p.Articles()))
	for _, a := range articles {
		if a < 0 || a >= len(p.dead) {
			return manifest.ErrContents
		}
		p.dead[a] = true
	}
	return nil
}

// arrange puts the articles into the order of their paths and numbers the passages.
func (x *Index) arrange() (err error) {
	n := 0
	for i, p := range x.parts {
		for a := range p.Articles() {
			if !p.dead[a] {
				x.articles = append(x.articles, articlePlace{i, a})
				n += p.Articles()[a].Passages
			}
		}
	}
	slices.SortFunc(x.articles, func(a, b articlePlace) int { return cmp.Compare(x.article(a).Path, x.article(b).Path) })
	x.number(n)
	if err := x.agree(); err != nil {
		return err
	}
	var all segment.Stats
	for _, p := range x.parts {
		all.Add(p.entry.Live, 1)
	}
	x.scripts = x.scriptsOf(all)
	x.words = newWords(x, all)
	x.vectors, err = nearest.New(x.vectorParts())
	return err
}

// vectorParts returns the arguments of a vector engine.
func (x *Index) vectorParts() (parts []nearest.Part, places []nearest.Place, counts map[string]int) {
	for _, p := range x.parts {
		parts = append(parts, nearest.Part{Segment: p.Segment, Places: p.places})
	}
	counts = make(map[string]int)
	for _, s := range x.scripts {
		counts[s.Name] = s.Passages
	}
	return parts, x.places, counts
}

// agree checks that the manifest speaks of the same articles as the segments.
func (x *Index) agree() error {
	for i := 1; i < len(x.articles); i++ {
		if path := x.article(x.articles[i]).Path; path == x.article(x.articles[i-1]).Path {
			return fmt.Errorf("%w: it has the article %s twice", manifest.ErrContents, path)
		}
	}
	passages := 0
	for _, p := range x.parts {
		if !p.soundStats(x.manifest.Embedder.Dimension) {
			return fmt.Errorf("%w: its sums are not those of segment %s", manifest.ErrContents, p.entry.Name)
		}
		passages += p.entry.Live.Passages
	}
	if c := x.manifest.Counts; c.Passages != passages || passages != x.Len() || c.Articles != len(x.articles) {
		return fmt.Errorf("%w: %d passages of %d articles, it counts %d of %d", manifest.ErrContents, passages, len(x.articles), c.Passages, c.Articles)
	}
	return nil
}

// soundStats reports whether the manifest's sums have the right shape: as many
// passages, in all and of each script, and as many numbers.
func (p *part) soundStats(dimension int) bool {
	live, scripts := 0, make([]int, len(p.Scripts()))
	for at, place := range p.places {
		if place >= 0 {
			live++
			scripts[p.Script(at)]++
		}
	}
	sums := p.entry.Live.Scripts
	for i, name := range p.Scripts() {
		at := slices.IndexFunc(sums, func(s segment.ScriptSum) bool { return s.Name == name })
		if at < 0 && scripts[i] > 0 || at >= 0 && sums[at].Passages != scripts[i] {
			return false
		}
	}
	wrong := func(s segment.ScriptSum) bool {
		return len(s.Sum) != dimension || s.Passages != 0 && !slices.Contains(p.Scripts(), s.Name)
	}
	return live == p.entry.Live.Passages && !slices.ContainsFunc(sums, wrong)
}

// scriptsOf lists the scripts in the order of their first passage.
func (x *Index) scriptsOf(all segment.Stats) []Script {
	var scripts []Script
	left := 0
	for _, s := range all.Scripts {
		if s.Passages > 0 {
			left++
		}
	}
	for at := 0; at < x.Len() && left > 0; at++ {
		name := x.Script(at)
		if slices.ContainsFunc(scripts, func(s Script) bool { return s.Name == name }) {
			continue
		}
		if i := slices.IndexFunc(all.Scripts, func(s segment.ScriptSum) bool { return s.Name == name }); i >= 0 {
			scripts = append(scripts, Script{name, all.Scripts[i].Passages, all.Scripts[i].Mean()})
			left--
		}
	}
	return scripts
}
