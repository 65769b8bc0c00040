package main

import (
	"errors"
	"flag"
	"io/fs"
	"log/slog"
	"os"

	"isnad/internal/config"
)

// defaultConfig is read if it exists and no other file was named.
const defaultConfig = "config.yaml"

// commonFlags are the values of the flags that most subcommands have.
type commonFlags struct {
	config string
	json   bool
	quiet  bool
	set    []override // in the order given: the last one counts
}

// An override is a setting made by a flag.
type override struct {
	flag, key string // "corpus", "corpus.dir"
	value     string
}

// declare adds the common flags to fs.
func (p *program) declare(fs *flag.FlagSet) {
	p.declareSettings(fs)
	fs.BoolVar(&p.common.json, "json", false, "print JSON, one object a line")
}

// declareSettings adds the common flags except --json.
func (p *program) declareSettings(fs *flag.FlagSet) {
	c := &p.common
	fs.StringVar(&c.config, "config", "", "settings: a YAML `FILE`")
	fs.BoolVar(&c.quiet, "quiet", false, "print no progress and no notes")
	p.setting(fs, "corpus", "corpus.dir", "folder of the articles: a `DIR`")
	p.setting(fs, "data", "data_dir", "folder of the index: a `DIR`")
	p.setting(fs, "log-level", "log.level", "least important messages shown: `debug|info|warn|error`")
}

// setting adds a flag for the setting key.
func (p *program) setting(fs *flag.FlagSet, name, key, usage string) {
	fs.Func(name, usage, func(value string) error {
		p.common.set = append(p.common.set, override{name, key, value})
		return nil
	})
}

// configFile returns the file that settings come from: --config, ISNAD_CONFIG, or config.yaml
// if it exists; "" for none.
func (p *program) configFile() string {
	if p.common.config != "" {
		return p.common.config
	}
	if name, ok := p.env("ISNAD_CONFIG"); ok && name != "" {
		return name
	}
	if _, err := os.Lstat(defaultConfig); errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	return defaultConfig
}

// load reads the settings: flags before environment, file and defaults.
func (p *program) load() (config.Config, error) {
	cfg, err := config.Load(p.configFile(), p.env)
	if err != nil {
		return cfg, err
	}
	for _, o := range p.common.set {
		if err := cfg.Set(o.key, o.value, "--"+o.flag); err != nil {
			return cfg, err
		}
	}
	p.startLog(cfg.Log.Level)
	return cfg, cfg.Check()
}

// startLog sends log messages to standard error.
func (p *program) startLog(name string) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(name)); err != nil {
		level = slog.LevelInfo // config has checked the name
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(p.err, &slog.HandlerOptions{Level: level})))
}
