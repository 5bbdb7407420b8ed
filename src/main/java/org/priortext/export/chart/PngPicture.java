package org.priortext.export.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Writes a drawing as PNG, twice as fine as its pixels, so that it can be printed and projected. */
final class PngPicture {
    private static final double FINENESS = 2;
    private static final String FOLDER = "/org/priortext/ui/fonts/";

    private PngPicture() {}

    static void write(Drawing drawing, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * FINENESS),
                (int) Math.ceil(drawing.height() * FINENESS), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(FINENESS, FINENESS);
            draw(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        ImageIO.write(image, "png", out);
    }

    private static void draw(Drawing drawing, Graphics2D graphics) throws IOException {
        Font plain = font("SourceSans3-Regular");
        Font bold = font("SourceSans3-Semibold");
        for (Drawing.Mark mark : drawing.marks()) {
            switch (mark) {
                case Drawing.Box box -> shape(graphics, mark.tone(),
                        new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 4, 4));
                case Drawing.Band band -> shape(graphics, mark.tone(), path(band));
                case Drawing.Words words -> {
                    graphics.setColor(colour(mark.tone().ink()));
                    graphics.setFont((words.bold() ? bold : plain).deriveFont((float) words.size()));
                    graphics.drawString(words.text(), (float) words.x(), (float) words.y());
                }
            }
        }
    }

    private static void shape(Graphics2D graphics, Tone tone, Shape shape) {
        graphics.setColor(colour(tone.fill()));
        graphics.fill(shape);
        if (tone.line() != Tone.Line.NONE) {
            float[] dashes = tone.line().dashes();
            graphics.setColor(colour(tone.ink()));
            graphics.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4,
                    dashes.length == 0 ? null : dashes, 0));
            graphics.draw(shape);
        }
    }

    private static Shape path(Drawing.Band band) {
        double bend = (band.x() + band.toX()) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(band.x(), band.top());
        path.curveTo(bend, band.top(), bend, band.toTop(), band.toX(), band.toTop());
        path.lineTo(band.toX(), band.toBottom());
        path.curveTo(bend, band.toBottom(), bend, band.bottom(), band.x(), band.bottom());
        path.closePath();
        return path;
    }

    private static Color colour(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }

    private static Font font(String face) throws IOException {
        try (InputStream in = PngPicture.class.getResourceAsStream(FOLDER + face + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
